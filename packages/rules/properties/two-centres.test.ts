import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOfLife, expectOneWindow, PATIENT } from './claims.ts';
import { anyTwoCentres } from './two-centres.ts';

describe('a life in two centres that ask the KSZ of each other', PATIENT, () => {
  it('never has a day twice, and has the first and the extension once', () => {
    let shared = 0;
    fc.assert(
      fc.property(anyTwoCentres, (files) => {
        const [here, there] = [claimsOfLife(files[0]), claimsOfLife(files[1])];
        const person = here.map((claim, at) => {
          const other = there[at] ?? claim;
          if (claim.kind !== null && other.kind !== null) {
            // In the month of a move each centre has its own days; of the same kind, but for studies, which the KSZ
            // does not show.
            const kinds = new Set([claim.kind, other.kind]);
            if (!kinds.has('student')) expect([claim.month, ...kinds]).toHaveLength(2);
            for (const span of claim.days)
              for (const theirs of other.days)
                expect(span.until < theirs.from || theirs.until < span.from).toBe(true);
          }
          return claim.kind === null ? other : claim;
        });
        if ([here, there].every((claims) => claims.some(({ kind }) => kind !== null))) shared += 1;
        // The KSZ shows neither studies nor a second chance (NOV-5): these two only.
        for (const kind of ['first', 'extension']) expectOneWindow(person, kind);
      }),
      { numRuns: 60 },
    );
    expect(shared).toBeGreaterThan(8);
  });
});
