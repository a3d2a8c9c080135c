import { expect, it } from 'vitest';
import type { ContractText } from '../contract-text.ts';
import { changedParts } from './changed-parts.ts';

const before: ContractText = {
  actionAreas: ['work'],
  objectives: [],
  commitments: [],
  thirdParties: [],
  startsOn: null,
  endAgreed: 'without-end',
  endsOn: null,
  deadlines: 'Binnen de maand',
  evaluationManner: 'Samen',
  additionalAid: '',
  incentiveBonus: '',
  includesTraining: false,
  costs: { enrolment: 'unknown', insurance: 'unknown', workClothes: 'unknown', travel: 'unknown' },
  socialWorker: 'An',
  replacement: 'Tom',
  proportion: '',
  studiesEndOn: null,
};

const parts = [
  { key: 'deadlines' as const, label: 'Termijnen', show: (text: ContractText) => text.deadlines },
  { key: 'replacement' as const, label: 'Wie', show: (text: ContractText) => text.replacement },
];

it('names only the parts that changed, and marks each word that went or came', () => {
  const after = { ...before, deadlines: 'Binnen de twee maanden' };
  expect(changedParts(before, after, parts)).toEqual([
    {
      key: 'deadlines',
      label: 'Termijnen',
      pieces: [
        { state: 'same', at: 0, text: 'Binnen de ' },
        { state: 'struck', at: 10, text: 'maand' },
        { state: 'added', at: 15, text: 'twee maanden' },
      ],
    },
  ]);
});

it('finds nothing in a text that says the same', () => {
  expect(changedParts(before, { ...before }, parts)).toEqual([]);
});

it('strikes a choice and a day as a whole, and shows the new one whole', () => {
  const ends = {
    key: 'endAgreed' as const,
    label: 'Einde',
    show: ({ endAgreed }: ContractText) =>
      endAgreed === 'on-a-day' ? 'Op een dag' : 'Zonder einddag',
  };
  const day = {
    key: 'endsOn' as const,
    label: 'Dag',
    show: (text: ContractText) => text.endsOn ?? '',
  };
  const agreed = { ...before, endAgreed: 'without-end' as const, endsOn: null };
  const after: ContractText = {
    ...agreed,
    endAgreed: 'on-a-day',
    endsOn: '2027-07-29' as ContractText['endsOn'],
  };
  expect(changedParts(agreed, after, [ends, day]).map(({ pieces }) => pieces)).toEqual([
    [
      { state: 'struck', at: 0, text: 'Zonder einddag' },
      { state: 'added', at: 14, text: 'Op een dag' },
    ],
    [{ state: 'added', at: 0, text: '2027-07-29' }],
  ]);
});
