import { hashOf } from '@traject/db';
import { mandatoryAtNewCentre } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import { TRPCError } from '@trpc/server';
import { Refusal } from '../refusal.ts';
import { TRANSFER_FORMAT, TRANSFER_VERSION, type TransferFile, transferFile } from './format.ts';

/**
 * An uploaded transfer file, when it is one, of a version that we know, whole, and as it was made. What is wrong is
 * named: the refusal of the whole, or the path of every value that does not fit.
 */
export function checkedFile(upload: Readonly<Record<string, unknown>>): TransferFile {
  if (upload['format'] !== TRANSFER_FORMAT) throw new Refusal('transfer-unreadable', 'format');
  if (upload['version'] !== TRANSFER_VERSION) throw new Refusal('transfer-version', 'version');
  const parsed = transferFile.safeParse(upload);
  if (!parsed.success) throw new TRPCError({ code: 'BAD_REQUEST', cause: parsed.error });
  // The hash is taken of what came, before anything is read into it.
  const content = Object.entries(upload).filter(([key]) => key !== 'hash' && key !== 'contents');
  if (hashOf(Object.fromEntries(content)) !== upload['hash'])
    throw new Refusal('transfer-tampered', 'hash');
  // The consent to the balance is one apart: a file of another program may forget it, this centre does not (TRF-2).
  if (parsed.data.balance !== null && !parsed.data.consent.balance)
    throw new Refusal('transfer-balance-without-consent', 'balance');
  return parsed.data;
}

/** A transfer file without the contents of its papers, which are kept as papers or not at all. */
export const withoutPapers = ({ contents: _papers, ...content }: TransferFile) => content;

/** The last day of the right at the sender; unknown while an end is not recorded there. */
export function lastRightOf({ right }: TransferFile): CivilDate | 'unknown' {
  const lasts = right
    .filter(({ kind }) => kind !== 'equivalent-living-wage')
    .map(({ until }) => until ?? ('unknown' as const));
  return lasts.toSorted().at(-1) ?? 'unknown';
}

/** Whether a project is mandatory at this centre for the person of a transfer file (OBL-9, TRF-2). */
export const mandatoryHere = (
  file: TransferFile,
  here: { newRightFrom: CivilDate | null; mandatoryOnOtherGround: boolean | 'unknown' },
  on: CivilDate,
) =>
  mandatoryAtNewCentre({
    of: {
      id: file.id,
      kind: file.contracts.at(-1)?.kind ?? 'unknown',
      under25AtConclusion: 'unknown',
      studiesUntil: 'unknown',
      movedOn: file.movedOn,
      staysCompetent: false,
      askedByPerson: file.request !== null,
      consents: true,
      newRightFrom: here.newRightFrom ?? 'unknown',
      rightBeforeUntil: lastRightOf(file),
      mandatoryOnOtherGround: here.mandatoryOnOtherGround,
      commitmentsChecked: 'unknown',
    },
    on,
  });

/** What the file shows of the right and the subsidies before, as a consultation would (NOV-5). */
export function shownBy(file: TransferFile) {
  const { first, extension } = file.subsidy;
  const span = (use: typeof first) =>
    use === null || use === 'unknown' ? use : { from: use.from, until: use.until };
  return {
    rightElsewhere: [
      ...file.right
        .filter(({ kind }) => kind !== 'equivalent-living-wage')
        .map(({ from, until }) => ({ from, until })),
      ...file.elsewhere,
    ],
    firstSubsidy: span(first),
    // A window that is open but of which no month was had is no extension yet.
    extension:
      extension !== null && extension !== 'unknown' && extension.used === 0
        ? null
        : span(extension),
  };
}
