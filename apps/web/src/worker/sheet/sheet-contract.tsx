import { commitmentWords, followUpWords, handOverSheetWords } from '@traject/i18n/web';
import { DefinitionList, Muted, Stack, useWords } from '@traject/ui';
import { usePeriodInWords } from '../../contract/paper/period-in-words.ts';
import { useTextInForce } from '../../contract/use-contract.ts';
import type { FileView } from '../../file/use-file.ts';
import { useMarksOf } from '../../follow-up/commitment/use-marks.ts';
import { useEvaluations } from '../../follow-up/use-evaluations.ts';
import { useFormat } from '../../format.ts';
import { SheetPart } from './sheet-part.tsx';

const PARTIES = ['person', 'centre', 'third-party'] as const;

interface SheetContractProps {
  view: FileView;
  contractId: string;
}

/** A running contract as a successor needs it: until when, how far each objective is, what is still open, who else. */
export function SheetContract({ view, contractId }: SheetContractProps) {
  const words = useWords(handOverSheetWords);
  const follow = useWords(followUpWords);
  const parties = useWords(commitmentWords).parties;
  const format = useFormat();
  const period = usePeriodInWords();
  const text = useTextInForce(view.id, contractId);
  const evaluations = useEvaluations(view.id);
  const marksOf = useMarksOf(view.id, contractId);
  const signedOn = view.contracts.find(({ id }) => id === contractId)?.signedOn ?? null;
  /** Evaluations stand newest first, so the first result of an objective is its last. */
  const lastResult = (objective: string) =>
    evaluations
      .flatMap(({ heldOn, results }) => results.map((result) => ({ ...result, heldOn })))
      .find(({ objectiveId }) => objectiveId === objective);
  const open = text.commitments.filter((one) => marksOf(one)[0]?.done !== true);
  return (
    <>
      <SheetPart title={words.contract}>
        <DefinitionList
          look="grid"
          items={[
            {
              label: words.signedOn,
              value: signedOn === null ? '' : format.day(signedOn, 'long'),
            },
            { label: words.period, value: period(text) },
          ]}
        />
      </SheetPart>
      <SheetPart title={words.objectives}>
        <ul>
          {text.objectives.map(({ id, objective }) => {
            const last = lastResult(id);
            return (
              <li key={id}>
                {objective}
                <br />
                {last === undefined ? (
                  <Muted small>{words.noResult}</Muted>
                ) : (
                  <>
                    <strong>{follow.results[last.result]}</strong>{' '}
                    <Muted small>({format.day(last.heldOn)})</Muted>
                    {last.note === '' ? null : ` ${last.note}`}
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </SheetPart>
      <SheetPart title={words.open}>
        {open.length === 0 ? (
          <Muted>{words.allDone}</Muted>
        ) : (
          <Stack gap="sm">
            {PARTIES.map((party) => {
              const own = open.filter((one) => one.party === party);
              return own.length === 0 ? null : (
                <div key={party}>
                  <h4>{parties[party]}</h4>
                  <ul>
                    {own.map(({ id, commitment }) => (
                      <li key={id}>{commitment}</li>
                    ))}
                  </ul>
                </div>
              );
            })}
          </Stack>
        )}
      </SheetPart>
      <SheetPart title={words.thirdParties}>
        {text.thirdParties.length === 0 ? (
          <Muted>{words.noThirdParties}</Muted>
        ) : (
          <ul>
            {text.thirdParties.map(({ id, name, extent }) => (
              <li key={id}>
                <strong>{name}</strong>: {extent}
              </li>
            ))}
          </ul>
        )}
      </SheetPart>
    </>
  );
}
