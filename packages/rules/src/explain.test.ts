import { describe, expect, it } from 'vitest';
import { day } from './calendar/civil-date.ts';
import { explain } from './explain.ts';
import { obligation } from './obligation/obligation.ts';
import { aDossier } from './testing/dossier-builder.ts';

const verdict = obligation(aDossier().awarded('2026-01-05').facts(), day('2026-01-20'));

describe('the reasons of a verdict in words', () => {
  const reasons = explain(verdict, {
    language: 'nl',
    day: (date) => date.split('-').toReversed().join('/'),
    enteredBy: (record) => (record === 'award-1' ? 'An, 5 januari' : undefined),
  });

  it('are in the order of the findings', () => {
    expect(reasons.map(({ id }) => id)).toEqual(verdict.findings.map(({ condition }) => condition));
  });

  it('say what holds, on which facts, by which article', () => {
    expect(reasons[0]).toEqual({
      id: 'right-under-the-law',
      tone: 'met',
      toneLabel: 'ja',
      text: 'De toekenning is een leefloon of een tewerkstelling door het OCMW, geen equivalent leefloon.',
      source: 'toegekend: leefloon (An, 5 januari)',
      article: 'uitleg van de POD MI (OBL-8)',
      change: undefined,
    });
  });

  it('say what to find out', () => {
    expect(reasons.find(({ id }) => id === 'no-right-last-three-months')).toMatchObject({
      tone: 'unknown',
      toneLabel: 'niet bekend',
      source: 'recht vanaf: 05/01/2026 (An, 5 januari) · nagekeken vanaf: 05/10/2025',
      change: 'Raadpleeg de KSZ: was er in die drie maanden een recht bij een ander OCMW?',
    });
  });

  it('say what does not hold, and name no source where there is none', () => {
    expect(reasons.at(-1)).toMatchObject({ tone: 'not-met', source: undefined, change: undefined });
  });

  it('show a number as it is', () => {
    const [finding] = verdict.findings;
    if (finding === undefined) throw new Error('no finding');
    const counted = {
      ...verdict,
      findings: [{ ...finding, facts: [{ fact: 'award.kind', value: 3 }] }],
    };
    expect(explain(counted, { language: 'nl', day: (date) => date })[0]?.source).toBe(
      'toegekend: 3',
    );
  });

  it('work without knowing who entered a fact', () => {
    const plain = explain(verdict, { language: 'fr', day: (date) => date });
    expect(plain[0]).toMatchObject({ toneLabel: 'oui', source: 'octroyé: revenu d’intégration' });
  });
});
