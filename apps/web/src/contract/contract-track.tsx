import { contractSigningWords } from '@traject/i18n/web';
import { type StepState, StepTrack, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { reflectionAfter, type Signable, STEPS, signatureDays, stepOf } from './contract-state.ts';

/** The state of a contract as a line: draft, given, partly signed, signed, ended. */
export function ContractTrack({ contract }: { contract: Signable }) {
  const words = useWords(contractSigningWords);
  const format = useFormat();
  const now = STEPS.indexOf(stepOf(contract));
  const signatures = signatureDays(contract);
  const signed = signatures.filter((day) => day !== null);
  const last = signed.toSorted().at(-1);
  const notes: Partial<Record<(typeof STEPS)[number], string>> = {
    ...(contract.givenOn === null
      ? {}
      : { given: words.reflectionUntil(format.day(reflectionAfter(contract.givenOn).until)) }),
    ...(signed.length === 0 ? {} : { partly: words.signedBy(signed.length, signatures.length) }),
    ...(signed.length === signatures.length && last !== undefined
      ? { signed: format.day(last) }
      : {}),
    ...(contract.endedOn === null ? {} : { ended: format.day(contract.endedOn) }),
  };
  const stateOf = (place: number): StepState =>
    place < now
      ? 'done'
      : place > now
        ? 'ahead'
        : now >= STEPS.indexOf('signed')
          ? 'done'
          : 'current';
  return (
    <StepTrack
      label={words.track}
      stateLabels={words.trackStates}
      steps={STEPS.filter((step) => step !== 'ended' || contract.endedOn !== null).map((id) => ({
        id,
        label: words.steps[id],
        state: stateOf(STEPS.indexOf(id)),
        note: notes[id],
      }))}
    />
  );
}
