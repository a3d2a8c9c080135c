import type { Problem } from '@traject/api/browser';
import { receivedSanctionWords, transferPaperWords, transferWords } from '@traject/i18n/web';
import { CheckAnswers, Notice, useWords } from '@traject/ui';
import type { ReactNode } from 'react';
import { FormProblem } from '../form/form-problem.tsx';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import { TransferPapers } from './transfer-papers.tsx';
import type { Shown } from './transfer-preview.tsx';
import type { TransferPaper } from './use-transfer-papers.ts';

interface TakeOverProps {
  shown: Shown;
  papers: readonly TransferPaper[];
  /** Sends again the papers that did not arrive. */
  onAgain: () => void;
  onConfirm: () => void;
  onCancel: () => void;
  busy: boolean;
  problem: Problem | null;
  children: ReactNode;
}

/** What would be recorded, to look over; refused where the person has a file here that the reader may not see. */
export function TakeOver(props: TakeOverProps) {
  const { shown, papers, onAgain, onConfirm, onCancel, busy, problem, children } = props;
  const words = useWords(transferWords);
  const paperWords = useWords(transferPaperWords);
  const sanctionWords = useWords(receivedSanctionWords);
  const format = useFormat();
  const { existing, subsidy, sanctions, person } = shown;
  const hidden = existing !== null && existing.dossierId === null;
  const period = (from: string, until: string | null) =>
    `${format.day(from)} – ${until === null ? words.openEnd : format.day(until)}`;
  const { first } = subsidy;
  const states = papers.map(({ state }) => state);
  const blocked = hidden
    ? words.existsHidden
    : states.includes('checking')
      ? paperWords.papersOnTheirWay
      : states.includes('not-sent')
        ? paperWords.papersNotSent
        : undefined;
  return (
    <CheckAnswers
      rows={[
        {
          label: words.person,
          value: `${personName(person)}${person.birthDate === null ? '' : ` *${format.day(person.birthDate)}`}`,
        },
        { label: words.from, value: shown.from.name },
        { label: words.madeOn, value: format.day(shown.madeOn, 'long') },
        {
          label: words.rights,
          value: (
            <ul>
              {shown.shows.rightElsewhere.map(({ from, until }) => (
                <li key={`${from} ${until ?? ''}`}>{period(from, until)}</li>
              ))}
            </ul>
          ),
        },
        {
          label: words.subsidyUsed,
          value:
            first === null
              ? words.noSubsidy
              : first === 'unknown'
                ? words.subsidyUnknown
                : words.used(
                    words.months(first.used),
                    words.months(first.left),
                    format.day(first.until),
                  ),
        },
        {
          label: words.goes,
          value: words.goesList(shown.contracts.length, shown.evaluations.length),
        },
        ...(sanctions.length === 0
          ? []
          : [
              {
                label: sanctionWords.running,
                value: (
                  <ul>
                    {sanctions.map(({ id, decidedBy, from, until }) => (
                      <li key={`${id} ${from}`}>
                        {sanctionWords.runningOf(decidedBy, format.day(from), format.day(until))}
                      </li>
                    ))}
                    <li>{sanctionWords.byItself}</li>
                  </ul>
                ),
              },
            ]),
        ...(papers.length === 0
          ? []
          : [
              {
                label: paperWords.papersOfFile,
                value: <TransferPapers papers={papers} from={shown.from.name} onAgain={onAgain} />,
              },
            ]),
      ]}
      consequence={words.takeConsequence}
      confirmLabel={words.take}
      cancelLabel={words.notTaken}
      onConfirm={onConfirm}
      onCancel={onCancel}
      busy={busy}
      blocked={blocked}
      error={
        problem === null ? undefined : (
          <>
            <FormProblem problem={problem} />
            {problem.details['name'] === undefined ? null : <p>{problem.details['name']}</p>}
          </>
        )
      }
    >
      {children}
      {hidden ? null : (
        <Notice tone="info" role="none" text={existing === null ? words.isNew : words.exists} />
      )}
    </CheckAnswers>
  );
}
