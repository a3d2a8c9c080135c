import { shellWords } from '@traject/i18n/web';
import { LanguageSelect, useLanguage, useWords } from '@traject/ui';

const LANGUAGES = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'fr', label: 'Français' },
  { value: 'de', label: 'Deutsch' },
] as const;

/** The languages of the screen, each by its own name. */
export function LanguageChoice() {
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
