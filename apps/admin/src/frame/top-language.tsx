import { shellWords } from '@traject/i18n/admin';
import { LanguageSelect, useLanguage, useWords } from '@traject/ui';

const LANGUAGES = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'fr', label: 'Français' },
  { value: 'de', label: 'Deutsch' },
] as const;

/** The choice of language, each by its own name. */
export function TopLanguage() {
  const { language, setLanguage } = useLanguage();
  const words = useWords(shellWords);
  return (
    <LanguageSelect
      label={words.language}
      value={language}
      options={LANGUAGES}
      onChange={setLanguage}
    />
  );
}
