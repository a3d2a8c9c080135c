import { balanceWords } from '@traject/i18n/web';
import { smartLetter } from '@traject/rules/facts';
import { Muted, useWords } from '@traject/ui';
import type { Goal } from './domain-page.ts';

type Letters = Goal['smart'];

interface SmartLettersProps {
  value: Letters;
  onChange: (letters: Letters) => void;
}

/** The five letters of a good goal; each is a check that lights up with its word. */
export function SmartLetters({ value, onChange }: SmartLettersProps) {
  const words = useWords(balanceWords);
  return (
    <fieldset className="smart">
      <legend>
        {words.smart} <Muted small>{words.smartCount(value.length)}</Muted>
      </legend>
      <div className="smart-letters">
        {smartLetter.options.map((letter) => {
          const { letter: sign, word, asks } = words.letters[letter];
          return (
            <label key={letter} className="smart-letter">
              <input
                type="checkbox"
                checked={value.includes(letter)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange(
                    smartLetter.options.filter((one) =>
                      one === letter ? checked : value.includes(one),
                    ),
                  )
                }
              />
              <span className="smart-sign" aria-hidden>
                {sign}
              </span>
              <span>
                <span className="smart-word">{word}</span>
                <span className="smart-asks">{asks}</span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
