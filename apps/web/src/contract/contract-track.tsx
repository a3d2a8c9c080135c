import { contractSignatureWords, contractSigningWords } from '@traject/i18n/web';
import type { CivilDate } from '@traject/rules/calendar';
import { type StepState, StepTrack, useWords } from '@traject/ui';
import { useFile } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { type ContractHead, headOf, signatureDays, stepOf } from './contract-state.ts';
import { reflectionOf } from './reflection-of.ts';

interface ContractTrackProps {
  dossierId: string;
  contractId: string;
}

/** The state of a contract as a line: draft, given, decided, partly signed, signed, ended; or why it stopped. */
export function ContractTrack({ dossierId, contractId }: ContractTrackProps) {
  const view = useFile(dossierId);
  const head = headOf(view, contractId);
  return head === undefined ? null : (
    <Track head={head} reflectionUntil={reflectionOf(view, contractId)?.until ?? null} />
  );
}

const WAY = ['draft', 'given', 'decided', 'partly', 'signed', 'ended'] as const;
type Step = (typeof WAY)[number];

/** The committee may take note before or after the signatures, so that step stands for itself. */
function stateOf(step: Step, head: ContractHead): StepState {
  const now = WAY.indexOf(stepOf(head));
  const closed = now >= WAY.indexOf('signed');
  if (step === 'decided') return head.notedOn !== null ? 'done' : closed ? 'skipped' : 'ahead';
  const place = WAY.indexOf(step);
  if (place < now) return 'done';
  if (place > now) return 'ahead';
  if (head.refused !== null) return 'done';
  return closed ? 'done' : 'current';
}

/** Which steps this text has: an addendum is neither given to think over nor ended by itself. */
function waysOf(head: ContractHead): Step[] {
  const way = WAY.filter((step) => step !== 'ended' || head.endedOn !== null);
  return head.amendsId === null ? way : way.filter((step) => step !== 'given');
}

interface TrackProps {
  head: ContractHead;
  reflectionUntil: CivilDate | null;
}

function Track({ head, reflectionUntil }: TrackProps) {
  const words = useWords(contractSigningWords);
  const signature = useWords(contractSignatureWords);
  const format = useFormat();
  const nameOf = ({ party, name }: ContractHead['parties'][number]): string =>
    name ?? (party === 'person' ? words.sign.person : words.sign.centre);
  const signed = signatureDays(head).filter((day) => day !== null);
  const last = signed.toSorted().at(-1);
  const awaited = head.parties.filter(({ signedOn }) => signedOn === null).map(nameOf);
  const notes: Partial<Record<Step, string>> = {
    ...(reflectionUntil === null
      ? {}
      : { given: words.reflectionUntil(format.day(reflectionUntil)) }),
    ...(head.notedOn === null ? {} : { decided: format.day(head.notedOn) }),
    ...(signed.length === 0
      ? {}
      : {
          partly:
            awaited.length === 0
              ? words.signedBy(signed.length, head.parties.length)
              : signature.waiting(awaited.join(', ')),
        }),
    ...(awaited.length === 0 && last !== undefined ? { signed: format.day(last) } : {}),
    ...(head.endedOn === null ? {} : { ended: format.day(head.endedOn) }),
  };
  const { refused } = head;
  return (
    <StepTrack
      label={words.track}
      stateLabels={words.trackStates}
      steps={[
        ...waysOf(head)
          .filter((step) => refused === null || stateOf(step, head) === 'done')
          .map((id) => ({
            id,
            label: words.steps[id],
            state: stateOf(id, head),
            note: notes[id],
          })),
        ...(refused === null
          ? []
          : [{ id: refused, label: words.steps[refused], state: 'current' as const }]),
      ]}
    />
  );
}
