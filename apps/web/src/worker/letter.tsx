import { formatDay, type Language } from '@traject/i18n';
import { successorLetter } from '@traject/i18n/web';
import type { FileView } from '../file/use-file.ts';
import { useMe } from '../session/me.ts';
import './worker.css';

/** What the letter says: to whom, from whom, and who follows up from which day. */
interface LetterFacts {
  readonly view: Pick<FileView, 'person' | 'number'>;
  readonly centre: string;
  readonly worker: string;
  readonly successor: string;
  readonly since: string;
}

/** The letter as paragraphs, in the language of the person. */
export function letterText(facts: LetterFacts): { language: Language; paragraphs: string[] } {
  const { person, number } = facts.view;
  const { language } = person;
  const words = successorLetter[language];
  const { worker, successor } = facts;
  return {
    language,
    paragraphs: [
      facts.centre,
      `${person.firstName} ${person.lastName}`,
      words.file(number),
      words.subject,
      words.greeting(`${person.firstName} ${person.lastName}`),
      ...words.body({ worker, successor, since: formatDay(facts.since, language, 'long') }),
      words.closing,
    ],
  };
}

interface LetterProps {
  view: FileView;
  worker: string;
  successor: string;
  since: string;
}

/** The letter of a definitive change of worker as it is printed (CON-8). */
export function Letter({ view, worker, successor, since }: LetterProps) {
  const { centre } = useMe();
  const { language, paragraphs } = letterText({
    view,
    centre: centre.name,
    worker,
    successor,
    since,
  });
  const [from, to, reference, subject, ...rest] = paragraphs;
  const words = successorLetter[language];
  return (
    <article className="letter" lang={language} aria-label={words.subject}>
      <p className="letter-from">{from}</p>
      <p className="letter-to">{to}</p>
      <p>{reference}</p>
      <p>
        <strong>{subject}</strong>
      </p>
      {rest.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <dl className="letter-signature">
        <div>
          <dt>{words.place}</dt>
          <dd />
        </div>
        <div>
          <dt>{words.signature}</dt>
          <dd>{successor}</dd>
        </div>
      </dl>
    </article>
  );
}
