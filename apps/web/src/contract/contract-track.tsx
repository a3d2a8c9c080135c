import { contractSigningWords } from '@traject/i18n/web';
import type { CivilDate } from '@traject/rules/calendar';
import { type StepState, StepTrack, useWords } from '@traject/ui';
import { useFile } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { type Signable, STEPS, signatureDays, stepOf } from './contract-state.ts';
import { reflectionOf } from './reflection-of.ts';

interface ContractTrackProps {
  dossierId: string;
  contractId: string;
}

/** The state of a contract as a line: draft, given, partly signed, signed, ended. */
export function ContractTrack({ dossierId, contractId }: ContractTrackProps) {
  const view = useFile(dossierId);
  const contract = view.facts.contracts.find(({ id }) => id === contractId);
  return contract === undefined ? null : (
    <Track contract={contract} reflectionUntil={reflectionOf(view, contractId)?.until ?? null} />
  );
}

interface TrackProps {
  contract: Signable;
  reflectionUntil: CivilDate | null;
}

function Track({ contract, reflectionUntil }: TrackProps) {
  const words = useWords(contractSigningWords);
  const format = useFormat();
  const now = STEPS.indexOf(stepOf(contract));
  const signatures = signatureDays(contract);
  const signed = signatures.filter((day) => day !== null);
  const last = signed.toSorted().at(-1);
  const notes: Partial<Record<(typeof STEPS)[number], string>> = {
    ...(reflectionUntil === null
      ? {}
      : { given: words.reflectionUntil(format.day(reflectionUntil)) }),
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
