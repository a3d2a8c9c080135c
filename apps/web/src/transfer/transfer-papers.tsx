import { problemSentence, problemWords } from '@traject/i18n';
import { paperWords, transferPaperWords } from '@traject/i18n/web';
import { Button, Muted, Stack, StatusMark, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { sizeInWords } from '../papers/paper-size.ts';
import type { TransferPaper } from './use-transfer-papers.ts';
import './transfer.css';

const TONE = {
  checking: 'unknown',
  comes: 'met',
  'left-out': 'due',
  'not-sent': 'due',
} as const;

interface TransferPapersProps {
  papers: readonly TransferPaper[];
  /** The name of the centre that sent them. */
  from: string;
  onAgain: () => void;
}

/** The papers in a transfer file: which come into Papers, which do not, and why. */
export function TransferPapers({ papers, from, onAgain }: TransferPapersProps) {
  const words = useWords(transferPaperWords);
  const ofPapers = useWords(paperWords);
  const problems = useWords(problemWords);
  const format = useFormat();
  const marks = {
    checking: words.paperChecking,
    comes: words.paperComes,
    'left-out': words.paperLeftOut,
    'not-sent': words.paperNotSent,
  };
  return (
    <Stack gap="sm">
      <ul className="transfer-papers" aria-label={words.papersOfFile}>
        {papers.map(({ document, state, problem }) => {
          const { megabytes } = problem?.details ?? {};
          return (
            <li key={document.id}>
              <span className="transfer-paper-name">{document.name}</span>
              <StatusMark tone={TONE[state]} label={marks[state]} />
              <Muted small>
                {ofPapers.classes[document.paperClass]} ·{' '}
                {sizeInWords(document.size, ofPapers, format.locale)}
              </Muted>
              {problem === null ? null : (
                <Muted small>
                  {problemSentence(problems, problem.code)}
                  {megabytes === undefined ? null : ` ${ofPapers.limit(megabytes)}`}
                </Muted>
              )}
            </li>
          );
        })}
      </ul>
      {papers.some(({ state }) => state === 'left-out') ? <p>{words.askAgain(from)}</p> : null}
      {papers.some(({ state }) => state === 'not-sent') ? (
        <div>
          <Button small onClick={onAgain}>
            {words.sendAgain}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
