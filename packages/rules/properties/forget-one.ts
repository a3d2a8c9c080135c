import fc from 'fast-check';
import type { Dossier } from '../src/facts/index.ts';

const forgetOfCouple =
  (fact: 'partnerHasProject' | 'partnerMustHaveProject') =>
  (dossier: Dossier): Dossier => ({
    ...dossier,
    couple:
      dossier.couple === null || dossier.couple === 'unknown'
        ? dossier.couple
        : { ...dossier.couple, [fact]: 'unknown' },
  });

/** A single thing that nobody found out, in a file that is known otherwise. */
export const forgetOne: fc.Arbitrary<(dossier: Dossier) => Dossier> = fc.constantFrom(
  (dossier: Dossier): Dossier => ({ ...dossier, person: { birthDate: 'unknown' } }),
  (dossier: Dossier): Dossier => ({ ...dossier, couple: 'unknown' }),
  forgetOfCouple('partnerHasProject'),
  forgetOfCouple('partnerMustHaveProject'),
  (dossier: Dossier): Dossier => ({ ...dossier, consultations: [] }),
  (dossier: Dossier): Dossier => ({
    ...dossier,
    consultations: dossier.consultations.map((item) => ({ ...item, firstSubsidy: 'unknown' })),
  }),
  (dossier: Dossier): Dossier => ({
    ...dossier,
    consultations: dossier.consultations.map((item) => ({ ...item, extension: 'unknown' })),
  }),
  (dossier: Dossier): Dossier => ({
    ...dossier,
    studies: dossier.studies.map((item) => ({ ...item, onEquityGrounds: 'unknown' })),
  }),
  (dossier: Dossier): Dossier => ({
    ...dossier,
    subsidyDecisions: dossier.subsidyDecisions.map((item) => ({
      ...item,
      studentSubsidyEver: 'unknown',
    })),
  }),
);
