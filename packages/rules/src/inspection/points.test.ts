import { expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import type { DossierBuilder } from '../testing/dossier-builder.ts';
import type { InspectionFacts } from './facts.ts';
import { free, look, sound, wage } from './testing/look.ts';

/** Every point as a person reads it: its outcome, where the duty stands, what proves it, and what lacks. */
const told = (builder: DossierBuilder, on: string, facts: Partial<InspectionFacts> = {}) =>
  Object.fromEntries(
    look(builder, on, facts).points.map(({ point, outcome, citation, evidence, lacking }) => [
      point,
      [
        `${outcome}: ${[citation.rule, citation.source, citation.article].join(' ').trim()}`,
        ...evidence.map(
          ({ fact, value, record = 'no record' }) => `has ${fact} ${value} (${record})`,
        ),
        ...lacking.map(
          ({ question, condition, record }) => `lacks ${question} ${condition} (${record})`,
        ),
      ],
    ]),
  );

it('of a file in order, with two projects and a draft', () => {
  const file = sound
    .bornOn('2004-01-01')
    .studying('2026-01-10')
    .signed('2026-02-01', {
      kind: 'study',
      informedOn: day('2026-01-20'),
      givenOn: day('2026-01-20'),
    })
    .drafted({ kind: 'study' })
    .decidedSubsidy('extension', '2026-03-01');
  const done = day('2026-03-01');
  const maintenance = {
    inquiryOn: done,
    debtorsFound: true,
    recoveryDecidedOn: done,
    applicantNotifiedOn: done,
    debtorsNotifiedOn: done,
  };
  expect(
    told(file, '2026-03-10', {
      sanctions: 'lawful',
      claimedMonths: [month('2026-02')],
      maintenance,
    }),
  ).toEqual({
    'absence-reasoned': ['not-applicable: EXE-2 law 11 §2'],
    'community-service': ['not-applicable: COM-2 case-law 86/2018'],
    'distance-report': [
      'met: INS-4 decree 60/2',
      'has subsidyDecision.kind extension (subsidy-decision-1)',
      'has subsidyDecision.decidedOn 2026-03-01 (subsidy-decision-1)',
      'has subsidyDecision.reportedOn 2026-03-01 (subsidy-decision-1)',
    ],
    evaluations: ['met: EVA-1 decree 15'],
    'maintenance-inquiry': [
      'met: STU-6 explanation',
      'has contract.signedOn 2026-02-01 (contract-2)',
      'has maintenance.inquiryOn 2026-03-01 (file-1)',
    ],
    'mandatory-mentions': [
      'met: CON-2 decree 11 §1',
      'has contract.signedOn 2026-01-20 (contract-1)',
      'has contract.signedOn 2026-02-01 (contract-2)',
    ],
    'project-in-time': [
      'met: OBL-10 law 6 §1, 13 §2',
      'has obligation mandatory (no record)',
      'has contract.signedOn 2026-01-20 (contract-1)',
      'has deadline 2026-04-05 (no record)',
    ],
    'recovery-decision': [
      'met: STU-6 explanation',
      'has contract.signedOn 2026-02-01 (contract-2)',
      'has maintenance.debtorsFound true (file-1)',
      'has maintenance.recoveryDecidedOn 2026-03-01 (file-1)',
      'has maintenance.applicantNotifiedOn 2026-03-01 (file-1)',
      'has maintenance.debtorsNotifiedOn 2026-03-01 (file-1)',
    ],
    sanctions: ['met: SAN-1 law 30 §2'],
    signatures: [
      'met: CON-10 law 11 §3',
      'has contract.signedByPersonOn 2026-01-20 (contract-1)',
      'has contract.signedByCentreOn 2026-01-20 (contract-1)',
      'has contract.signedByPersonOn 2026-02-01 (contract-2)',
      'has contract.signedByCentreOn 2026-02-01 (contract-2)',
    ],
    'social-balance': [
      'met: BAL-1 decree 11 §1',
      'has balance.startedOn 2026-01-10 (balance-1)',
      'has contract.signedOn 2026-01-20 (contract-1)',
      'has contract.signedOn 2026-02-01 (contract-2)',
    ],
    'subsidy-conditions': [
      'met: SUB-1 law 43/2',
      'has award.from 2026-01-05 (award-1)',
      'has award.until null (award-1)',
      'has contract.signedOn 2026-02-01 (contract-2)',
      'has person.birthDate 2004-01-01 (no record)',
      'has couple false (no record)',
    ],
  });
});

it('of a file with faults', () => {
  const third = { id: 'third-1', extentStated: false, signedOn: day('2026-01-20') };
  const file = wage
    .signed('2026-01-20', { objectives: [], communityService: true, thirdParties: [third] })
    .signed('2026-01-25', { signedByCentreOn: null })
    .decidedSubsidy('second-chance', '2026-02-01', { reportedOn: null });
  expect(told(file, '2026-06-10', { sanctions: 'not', claimedMonths: [month('2026-02')] })).toEqual(
    {
      'absence-reasoned': ['not-applicable: EXE-2 law 11 §2'],
      'community-service': [
        'not-met: COM-2 case-law 86/2018',
        'has contract.signedOn 2026-01-20 (contract-1)',
        'lacks contract-mentions no-community-service (contract-1)',
      ],
      'distance-report': [
        'not-met: INS-4 decree 60/2',
        'has subsidyDecision.kind second-chance (subsidy-decision-1)',
        'has subsidyDecision.decidedOn 2026-02-01 (subsidy-decision-1)',
        'lacks subsidy-second-chance second-chance-decided (subsidy-decision-1)',
      ],
      evaluations: ['not-met: EVA-1 decree 15', 'lacks evaluations evaluated-in-time (contract-1)'],
      'maintenance-inquiry': ['not-applicable: STU-6 explanation'],
      'mandatory-mentions': [
        'not-met: CON-2 decree 11 §1',
        'has contract.signedOn 2026-01-20 (contract-1)',
        'lacks contract-mentions objectives (contract-1)',
        'lacks contract-mentions commitments-tied-to-objectives (contract-1)',
        'lacks contract-mentions third-parties (contract-1)',
        'lacks contract-mentions no-community-service (contract-1)',
      ],
      'project-in-time': [
        'met: OBL-10 law 6 §1, 13 §2',
        'has obligation mandatory (no record)',
        'has contract.signedOn 2026-01-20 (contract-1)',
        'has deadline 2026-04-05 (no record)',
      ],
      'recovery-decision': [
        'not-applicable: STU-6 explanation',
        'has maintenance.debtorsFound unknown (file-1)',
      ],
      sanctions: ['not-met: SAN-1 law 30 §2'],
      signatures: [
        'not-met: CON-10 law 11 §3',
        'has contract.signedByPersonOn 2026-01-20 (contract-1)',
        'has contract.signedByCentreOn 2026-01-20 (contract-1)',
        'has contract.signedByThirdPartyOn 2026-01-20 (contract-1)',
        'has contract.signedByPersonOn 2026-01-25 (contract-2)',
        'lacks inspection-signatures contract.signedByCentreOn (contract-2)',
      ],
      'social-balance': [
        'not-met: BAL-1 decree 11 §1',
        'has contract.signedOn 2026-01-20 (contract-1)',
        'lacks may-be-signed needs-assessed (contract-1)',
      ],
      'subsidy-conditions': [
        'met: SUB-1 law 43/2',
        'has award.from 2026-01-05 (award-1)',
        'has award.until null (award-1)',
        'has contract.signedOn 2026-01-20 (contract-1)',
        'has consultation.consultedOn 2026-01-06 (consultation-1)',
        'has firstWindow.from 2026-01-01 (no record)',
        'has firstWindow.until 2026-12-31 (no record)',
        'has couple false (no record)',
      ],
    },
  );
});

it('of a file without a project', () => {
  expect(told(wage, '2026-06-01')).toEqual({
    'absence-reasoned': [
      'not-met: EXE-2 law 11 §2',
      'has obligation mandatory (no record)',
      'has deadline 2026-04-05 (no record)',
      'lacks deadline project-concluded (null)',
      'lacks deadline concluded-within-term (null)',
      'lacks deadline exemption-runs (null)',
      'lacks deadline job-given (null)',
    ],
    'community-service': ['not-applicable: COM-2 case-law 86/2018'],
    'distance-report': ['not-applicable: INS-4 decree 60/2'],
    evaluations: ['not-applicable: EVA-1 decree 15'],
    'maintenance-inquiry': ['not-applicable: STU-6 explanation'],
    'mandatory-mentions': ['not-applicable: CON-2 decree 11 §1'],
    'project-in-time': [
      'not-met: OBL-10 law 6 §1, 13 §2',
      'has obligation mandatory (no record)',
      'has deadline 2026-04-05 (no record)',
      'lacks deadline project-concluded (null)',
      'lacks deadline concluded-within-term (null)',
      'lacks deadline exemption-runs (null)',
      'lacks deadline job-given (null)',
    ],
    'recovery-decision': [
      'not-applicable: STU-6 explanation',
      'has maintenance.debtorsFound unknown (file-1)',
    ],
    sanctions: ['not-applicable: SAN-1 law 30 §2'],
    signatures: ['not-applicable: CON-10 law 11 §3'],
    'social-balance': ['undetermined: BAL-1 decree 11 §1'],
    'subsidy-conditions': ['not-applicable: SUB-1 law 43/2'],
  });
  expect(told(free, '2026-06-01')).toEqual({
    'absence-reasoned': ['not-applicable: EXE-2 law 11 §2'],
    'community-service': ['not-applicable: COM-2 case-law 86/2018'],
    'distance-report': ['not-applicable: INS-4 decree 60/2'],
    evaluations: ['not-applicable: EVA-1 decree 15'],
    'maintenance-inquiry': ['not-applicable: STU-6 explanation'],
    'mandatory-mentions': ['not-applicable: CON-2 decree 11 §1'],
    'project-in-time': [
      'not-applicable: OBL-10 law 6 §1, 13 §2',
      'has obligation optional (no record)',
    ],
    'recovery-decision': [
      'not-applicable: STU-6 explanation',
      'has maintenance.debtorsFound unknown (file-1)',
    ],
    sanctions: ['not-applicable: SAN-1 law 30 §2'],
    signatures: ['not-applicable: CON-10 law 11 §3'],
    'social-balance': ['not-applicable: BAL-1 decree 11 §1'],
    'subsidy-conditions': ['not-applicable: SUB-1 law 43/2'],
  });
});
