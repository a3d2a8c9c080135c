import { overviewWords } from '@traject/i18n/web';
import { subsidyKinds } from '@traject/rules/text';
import { TextLink, useWords } from '@traject/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../../format.ts';
import { VerdictPanel } from '../../verdict/verdict-panel.tsx';
import { fileHref } from '../file-tabs.ts';
import type { FileView } from '../use-file.ts';
import './overview.css';

/** What the rules say of a file on its day: each answer beside its question, and each explains itself. */
export function Answers({ view }: { view: FileView }) {
  const words = useWords(overviewWords);
  const format = useFormat();
  const { judgement } = view;
  const { subsidy } = judgement;
  const noRight = judgement.obligation.answer === 'no-current-right';
  return (
    <div className="answers">
      <Answer subject={words.subjects.obligation}>
        <VerdictPanel view={view} verdict={judgement.obligation} />
      </Answer>
      {judgement.deadline.outcome === 'not-applicable' ? null : (
        <Answer subject={words.subjects.deadline}>
          <VerdictPanel view={view} verdict={judgement.deadline} />
        </Answer>
      )}
      {judgement.exemption === null ? null : (
        <Answer subject={words.subjects.exemption}>
          <VerdictPanel view={view} verdict={judgement.exemption} />
        </Answer>
      )}
      {noRight && judgement.balance.answer === 'not-begun' ? null : (
        <Answer subject={words.subjects.balance} href={fileHref(view.id, 'balans')}>
          <VerdictPanel view={view} verdict={judgement.balance} />
        </Answer>
      )}
      <ContractAnswer view={view} />
      <Answer
        subject={words.subjects.subsidy(format.month(subsidy.month))}
        href={fileHref(view.id, 'toelage')}
      >
        <VerdictPanel
          view={view}
          verdict={subsidy.verdict}
          addition={
            subsidy.kind === null
              ? undefined
              : words.subsidyOf(
                  subsidyKinds[subsidy.kind][format.language],
                  format.cents(subsidy.subsidyCents),
                )
          }
        />
      </Answer>
    </div>
  );
}

interface AnswerProps {
  subject: string;
  /** The page of the file that says more. */
  href?: string;
  children: ReactNode;
}

/** A question with its answer beside it. */
function Answer({ subject, href, children }: AnswerProps) {
  return (
    <div className="answer">
      <h3>{href === undefined ? subject : <TextLink href={href}>{subject}</TextLink>}</h3>
      {children}
    </div>
  );
}

/** The contract that counts: the draft with what it lacks, or the one in force with its evaluations. */
function ContractAnswer({ view }: { view: FileView }) {
  const words = useWords(overviewWords);
  const format = useFormat();
  const head = view.contracts.findLast(
    ({ id }) => view.facts.contracts.find((contract) => contract.id === id)?.endedOn === null,
  );
  const found = view.judgement.contracts.find(({ contract }) => contract === head?.id);
  if (head === undefined || found === undefined) return null;
  if (head.signedOn === null)
    return (
      <Answer subject={words.subjects.contract} href={fileHref(view.id, 'contract')}>
        <VerdictPanel
          view={view}
          verdict={found.mentions}
          tone={found.mentions.outcome === 'met' ? undefined : 'due'}
        />
      </Answer>
    );
  const { year } = found.evaluations;
  return (
    <Answer subject={words.subjects.evaluations} href={fileHref(view.id, 'opvolging')}>
      <VerdictPanel
        view={view}
        verdict={found.evaluations}
        addition={
          <>
            {words.contractSigned(format.day(head.signedOn, 'long'))}
            {year === undefined ? null : ` ${words.evaluationsHeld(year.done, year.wanted)}`}
          </>
        }
      />
    </Answer>
  );
}
