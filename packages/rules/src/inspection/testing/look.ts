import { day } from '../../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../../testing/dossier-builder.ts';
import { type InspectionFacts, inspectionFacts } from '../facts.ts';
import { inspect } from '../inspection.ts';
import { foldOutcomes, type InspectionPointId, type Part } from '../point.ts';

/** No sanction, no claim, nothing done about maintenance. */
export const nothing: InspectionFacts = inspectionFacts.parse({
  sanctions: 'none',
  claimedMonths: [],
  maintenance: {
    inquiryOn: null,
    debtorsFound: 'unknown',
    recoveryDecidedOn: null,
    applicantNotifiedOn: null,
    debtorsNotifiedOn: null,
  },
});

/** The inspection of a file on a day. */
export const look = (builder: DossierBuilder, on: string, facts: Partial<InspectionFacts> = {}) =>
  inspect(builder.facts(), { ...nothing, ...facts }, { on: day(on), record: 'file-1' });

/** What it says of one point. */
export const point = (
  id: InspectionPointId,
  builder: DossierBuilder,
  on: string,
  facts: Partial<InspectionFacts> = {},
): Part => {
  const found = look(builder, on, facts).points.filter((one) => one.point === id);
  return {
    outcome: foldOutcomes(found.map(({ outcome }) => outcome)),
    evidence: found.flatMap(({ evidence }) => evidence),
    lacking: found.flatMap(({ lacking }) => lacking),
  };
};

/** A living wage, no project. */
export const wage = aDossier().awarded('2026-01-05').consulted('2026-01-06');
/** Tops up paid work: no project is needed. */
export const free = aDossier()
  .awarded('2026-01-05', { topsUpPaidWork: true })
  .consulted('2026-01-06');
/** A file in which all is in order. */
export const sound = wage.balanced('2026-01-10').signed('2026-01-20', {
  informedOn: day('2026-01-10'),
  givenOn: day('2026-01-10'),
});
