import { contractPaperWords, contractTextWords } from '@traject/i18n/web';
import { COSTS } from '@traject/rules/facts';
import { actionAreas } from '@traject/rules/text';
import { useWords } from '@traject/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../../format.ts';
import type { ContractText } from '../contract-text.ts';
import { PaperCommitments } from './paper-commitments.tsx';
import { usePeriodInWords } from './period-in-words.ts';

/** The whole text of a contract, to read. */
export function PaperText({ text }: { text: ContractText }) {
  const words = useWords(contractTextWords);
  const paper = useWords(contractPaperWords).paper;
  const format = useFormat();
  const period = usePeriodInWords();
  const { sections, costs, aid, people } = words;
  const areaWords = (area: keyof typeof actionAreas) => actionAreas[area][format.language];
  return (
    <div className="paper-text">
      <Clause title={sections.objectives}>
        <ol>
          {text.objectives.map(({ id, objective, actionArea }) => (
            <li key={id}>
              {objective} <span className="tj-muted">({areaWords(actionArea)})</span>
            </li>
          ))}
        </ol>
      </Clause>
      <Clause title={sections.areas}>
        <p>{text.actionAreas.map(areaWords).join(', ')}</p>
      </Clause>
      <Clause title={sections.commitments}>
        <PaperCommitments text={text} />
      </Clause>
      <Clause title={sections.duration}>
        <p>{period(text)}</p>
        {text.studiesEndOn === null ? null : (
          <p>{paper.studiesUntil(format.day(text.studiesEndOn, 'long'))}</p>
        )}
        <Prose text={text.deadlines} />
      </Clause>
      {text.includesTraining === 'unknown' ? null : (
        <Clause title={sections.costs}>
          <p>{text.includesTraining ? paper.training.yes : paper.training.no}</p>
          {text.includesTraining ? (
            <ul>
              {COSTS.map((cost) => (
                <li key={cost}>
                  {`${costs.costOf[cost]}${format.colon} ${costs.bearer[text.costs[cost]]}`}
                </li>
              ))}
            </ul>
          ) : null}
        </Clause>
      )}
      {text.thirdParties.length === 0 ? null : (
        <Clause title={sections.thirdParties}>
          {text.thirdParties.map(({ id, name, extent }) => (
            <p key={id}>
              <strong>{name}</strong>: {extent}
            </p>
          ))}
        </Clause>
      )}
      <Clause title={sections.evaluation}>
        <Prose text={text.evaluationManner} />
      </Clause>
      <Clause title={aid.additional}>
        <Prose text={text.additionalAid} />
      </Clause>
      <Clause title={aid.bonus}>
        <Prose text={text.incentiveBonus} />
      </Clause>
      <Clause title={sections.people}>
        <p>
          {`${people.worker}${format.colon} ${text.socialWorker}`}
          <br />
          {`${people.replacement}${format.colon} ${text.replacement}`}
        </p>
      </Clause>
      <Clause title={sections.proportion}>
        <Prose text={text.proportion} />
      </Clause>
    </div>
  );
}

function Clause({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="clause">
      <h4>{title}</h4>
      <div>{children}</div>
    </section>
  );
}

function Prose({ text }: { text: string }) {
  const words = useWords(contractPaperWords).paper;
  return text.trim() === '' ? (
    <p className="tj-muted">{words.noText}</p>
  ) : (
    <p className="paper-prose">{text}</p>
  );
}
