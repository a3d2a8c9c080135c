import { followUpWords, printingWords } from '@traject/i18n/web';
import {
  ButtonLink,
  Disclosure,
  Muted,
  PrintIcon,
  Row,
  Section,
  Stack,
  StatusMark,
  useWords,
} from '@traject/ui';
import { useFormat } from '../format.ts';
import { RecordPapers } from '../papers/record-papers.tsx';
import { EvaluationDetail } from './evaluation-detail.tsx';
import type { Evaluation } from './use-evaluations.ts';

interface EvaluationListProps {
  dossierId: string;
  evaluations: readonly Evaluation[];
  mayRecord: boolean;
}

/** Every evaluation held, newest first; the details fold open. */
export function EvaluationList({ dossierId, evaluations, mayRecord }: EvaluationListProps) {
  const format = useFormat();
  const words = useWords(followUpWords);
  const printing = useWords(printingWords);
  return (
    <Section title={words.evaluations}>
      {evaluations.length === 0 ? <Muted>{words.none}</Muted> : null}
      <ol className="evaluations">
        {evaluations.map((evaluation) => (
          <li key={evaluation.id}>
            <Stack gap="xs">
              <EvaluationLine evaluation={evaluation} />
              <Disclosure label={words.more} openLabel={words.less}>
                <Stack>
                  <EvaluationDetail dossierId={dossierId} evaluation={evaluation} />
                  <Row>
                    {mayRecord ? (
                      <ButtonLink
                        small
                        href={`/dossiers/${dossierId}/opvolging?nieuw=evaluatie&feit=${evaluation.id}`}
                        name={words.changeOf(format.day(evaluation.heldOn, 'long'))}
                      >
                        {words.change}
                      </ButtonLink>
                    ) : null}
                    <ButtonLink
                      small
                      icon={PrintIcon}
                      href={`/dossiers/${dossierId}/evaluatie/${evaluation.id}/afdruk`}
                    >
                      {printing.print}
                    </ButtonLink>
                  </Row>
                  <RecordPapers
                    dossierId={dossierId}
                    record={{ kind: 'evaluation', id: evaluation.id }}
                  />
                </Stack>
              </Disclosure>
            </Stack>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** When, how and with whom, in one line. */
function EvaluationLine({ evaluation }: { evaluation: Evaluation }) {
  const words = useWords(followUpWords);
  const format = useFormat();
  const { heldOn, manner, personTookPart, othersPresent, writtenDown } = evaluation;
  return (
    <p className="evaluation-line">
      <strong>{format.day(heldOn, 'long')}</strong>
      <span>{words.manners[manner]}</span>
      {personTookPart ? null : <span>{words.withoutPerson}</span>}
      {othersPresent === '' ? null : <Muted>{words.alsoThere(othersPresent)}</Muted>}
      {writtenDown ? null : <StatusMark tone="due" label={words.incomplete} />}
    </p>
  );
}
