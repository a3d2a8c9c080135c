import { sanctionWords } from '@traject/i18n/web';
import { type Definition, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import type { Path } from './use-not-kept.ts';

type Decision = Path['decisions'][number];

/** A decision as facts with their names: how much, how long, from when, put off how, and why. */
export function useDecisionLines(decision: Decision | null): Definition[] {
  const words = useWords(sanctionWords);
  const { standing, decide } = words;
  const format = useFormat();
  if (decision === null) return [];
  const { extent, percent, amountCents, lengthCount, lengthUnit, startsOn, deferredPart, text } =
    decision;
  const share =
    extent === 'whole'
      ? standing.whole
      : [
          ...(percent === null ? [] : [standing.percent(percent)]),
          ...(amountCents === null ? [] : [standing.amount(format.cents(amountCents))]),
        ].join(', ');
  const prose = (said: string) => <span className="not-kept-prose">{said}</span>;
  return [
    { label: decide.on, value: format.day(decision.decidedOn, 'long') },
    ...(extent === null ? [] : [{ label: standing.extent, value: share }]),
    ...(lengthCount === null || lengthUnit === null
      ? []
      : [{ label: standing.period, value: standing.length(lengthCount, lengthUnit) }]),
    ...(startsOn === null ? [] : [{ label: standing.starts, value: format.day(startsOn, 'long') }]),
    ...(deferredPart === null || decision.deferredUntil === null
      ? []
      : [
          {
            label: standing.deferral,
            value: standing.deferred(
              decide.deferrals[deferredPart],
              format.day(decision.deferredUntil, 'long'),
            ),
          },
          { label: standing.conditions, value: prose(text.conditions.join('\n')) },
        ]),
    ...(text.betterBehaviour === ''
      ? []
      : [{ label: standing.better, value: prose(text.betterBehaviour) }]),
    {
      label: standing.reasons,
      value: prose(`${text.reasonsInFact}\n${text.reasonsInLaw}`),
    },
  ];
}
