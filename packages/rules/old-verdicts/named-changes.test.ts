import { expect, it } from 'vitest';
import { namedIn } from './named-changes.ts';

it('finds the lines of a changeset or of a changelog among its words', () => {
  const text = `---
'@traject/rules': minor
---

The extension may be decided later. The rules of 2026 changed:

rules 2026.12.0: SUB-6 changes subsidy, days 2016-11-01..
  - rules 2026.12.0: EVA-1 changes evaluations, days 2016-11-01..2026-12-31
`;
  expect(namedIn(text)).toEqual([
    {
      line: 'rules 2026.12.0: SUB-6 changes subsidy, days 2016-11-01..',
      rules: '2026.12.0',
      question: 'subsidy',
      from: '2016-11-01',
      until: null,
    },
    {
      line: 'rules 2026.12.0: EVA-1 changes evaluations, days 2016-11-01..2026-12-31',
      rules: '2026.12.0',
      question: 'evaluations',
      from: '2016-11-01',
      until: '2026-12-31',
    },
  ]);
});

it.each([
  'rules 2026.12.0: SUB-6 changes subsidy',
  'rules 2026.12.0: SUB-99 changes subsidy, days 2016-11-01..',
  'rules 2026.12.0: SUB-6 changes money, days 2016-11-01..',
  'rules 2026.12.0: SUB-6 changes subsidy, days 2016-11-31..',
])('refuses "%s", which would name nothing', (line) => {
  expect(() => namedIn(line)).toThrow();
});
