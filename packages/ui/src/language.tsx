import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';

/** The languages that screens speak. */
type Language = 'nl' | 'fr' | 'de';

const isLanguage = (value: unknown): value is Language =>
  value === 'nl' || value === 'fr' || value === 'de';

const STORED_AS = 'language';

/** The language chosen before on this device, else the browser's when we speak it, else Dutch. */
function firstLanguage(): Language {
  try {
    const stored = localStorage.getItem(STORED_AS);
    if (isLanguage(stored)) return stored;
  } catch {
    // A browser that keeps nothing still speaks a language.
  }
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return spoken ?? 'nl';
}

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** Gives the whole screen one language, switched at once and remembered on this device. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      setLanguage: (next: Language) => {
        try {
          localStorage.setItem(STORED_AS, next);
        } catch {
          // Not remembered then; the choice still holds for this visit.
        }
        setLanguage(next);
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** Gives a part of the screen a language of its own: a document speaks to its reader, the screen around it to the worker. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const { setLanguage } = useLanguage();
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** The language of the screen and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (choice === null) throw new Error('useLanguage needs a LanguageProvider above it');
  return choice;
}

/** The words of one subject in the language of the screen. */
export const useWords = <Words,>(byLanguage: Readonly<Record<Language, Words>>): Words =>
  byLanguage[useLanguage().language];
