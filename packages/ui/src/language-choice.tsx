import { useLanguage } from './language.tsx';
import { LanguageSelect } from './language-select.tsx';

const LANGUAGES = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'fr', label: 'Français' },
  { value: 'de', label: 'Deutsch' },
] as const;

/** The choice of the language of the screen, each by its own name. */
export function LanguageChoice({ label }: { label: string }) {
  const { language, setLanguage } = useLanguage();
  return (
    <LanguageSelect label={label} value={language} options={LANGUAGES} onChange={setLanguage} />
  );
}
