import { shellWords, signInWords } from '@traject/i18n/web';
import { LanguageChoice, useWords } from '@traject/ui';
import { useEffect } from 'react';
import { SignInPanel } from './sign-in-panel.tsx';
import './sign-in.css';

/** The first screen for whoever is not signed in. */
export function SignInScreen() {
  const { language } = useWords(shellWords);
  const words = useWords(signInWords);
  useEffect(() => {
    document.title = `${words.title} · Traject`;
  }, [words.title]);
  return (
    <div className="sign-in-page">
      <div className="sign-in-language">
        <LanguageChoice label={language} />
      </div>
      <SignInPanel title={words.title} intro={words.intro} />
    </div>
  );
}
