import { signInWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { useEffect } from 'react';
import { LanguageChoice } from '../frame/language-choice.tsx';
import { SignInPanel } from './sign-in-panel.tsx';
import './sign-in.css';

/** The first screen for whoever is not signed in. */
export function SignInScreen() {
  const words = useWords(signInWords);
  useEffect(() => {
    document.title = `${words.title} · Traject`;
  }, [words.title]);
  return (
    <div className="sign-in-page">
      <div className="sign-in-language">
        <LanguageChoice />
      </div>
      <SignInPanel title={words.title} intro={words.intro} />
    </div>
  );
}
