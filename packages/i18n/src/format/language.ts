/** The languages of the screens. */
export type Language = 'nl' | 'fr' | 'de';

/** Each language as it is written in Belgium. */
const locales: Readonly<Record<Language, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  de: 'de-BE',
};

/** Makes a formatter once per language; building one is many times dearer than using it. */
export function perLanguage<Formatter>(
  make: (locale: string) => Formatter,
): (language: Language) => Formatter {
  const made = new Map<Language, Formatter>();
  return (language) => {
    const found = made.get(language);
    if (found !== undefined) return found;
    const formatter = make(locales[language]);
    made.set(language, formatter);
    return formatter;
  };
}
