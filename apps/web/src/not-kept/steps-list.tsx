import { lowerFirst } from '@traject/i18n';
import { notKeptStepWords, notKeptWords } from '@traject/i18n/web';
import { citationWords } from '@traject/rules/text';
import { ChecklistRail, DefinitionList, Section, TextLink, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { formHref, PLACE_OF_STEP, STEPS, type StepName } from './places.ts';
import type { Path } from './use-not-kept.ts';

/** What stands of each step, in one line; null while it is not done. */
function useStepLines({
  path,
  judged,
  decisions,
}: Path): Readonly<Record<StepName, string | null>> {
  const words = useWords(notKeptStepWords);
  const format = useFormat();
  const day = (on: string | null) => (on === null ? null : format.day(on));
  const together = (...parts: (string | null | undefined)[]) => {
    const said = parts.filter((part) => part !== null && part !== undefined && part !== '');
    return said.length === 0 ? null : said.join(', ');
  };
  const decision = decisions.find(({ id }) => id === judged);
  return {
    'reasons-weighed': together(
      day(path.weighedOn),
      path.legitimate === 'unknown'
        ? null
        : lowerFirst(words.reasons[path.legitimate === 'yes' ? 'is' : 'isNot']),
    ),
    'formal-notice': together(
      day(path.noticeOn),
      path.noticeBy === null ? null : lowerFirst(words.notice.manners[path.noticeBy]),
    ),
    'advice-given': day(path.advisedOn),
    'hearing-offered': day(path.hearingOfferedOn),
    'hearing-held': together(
      path.hearingAnswer === null ? null : lowerFirst(words.hearing.answers[path.hearingAnswer]),
      day(path.hearingHeldOn),
      path.hearingWith === null ? null : lowerFirst(words.hearing.who[path.hearingWith]),
    ),
    'decision-reasoned': day(decision?.decidedOn ?? null),
    notified: day(decision?.notifiedOn ?? null),
  };
}

/** The steps of a path with what stands of each, and the way to its form while that may change. */
export function StepsList({ dossierId, path, open }: StepsProps & { open: boolean }) {
  const words = useWords(notKeptWords);
  const lines = useStepLines(path);
  const decided = path.open !== null;
  const mayOpen = (step: StepName) =>
    open && (step !== 'notified' || decided) && (path.standing === null || step === 'notified');
  return (
    <Section title={words.steps.title} level={3}>
      <DefinitionList
        items={STEPS.map((step) => {
          const place = PLACE_OF_STEP[step];
          return {
            label: words.steps.names[step],
            value: lines[step] ?? words.steps.none,
            ...(place === undefined || !mayOpen(step)
              ? {}
              : {
                  action: (
                    <TextLink href={formHref(dossierId, place)}>
                      {lines[step] === null ? words.steps.note : words.steps.change}
                      <span className="tj-hidden"> {words.steps.names[step]}</span>
                    </TextLink>
                  ),
                }),
          };
        })}
      />
    </Section>
  );
}

interface StepsProps {
  dossierId: string;
  path: Path;
}

const STATES = { yes: 'met', no: 'open', unknown: 'unknown' } as const;

/** What is still missing before a sanction may start, each with its article and the way to its form. */
export function MissingSteps({ dossierId, path }: StepsProps) {
  const words = useWords(notKeptWords).steps;
  const { language } = useFormat();
  return (
    <ChecklistRail
      title={words.missing}
      stateLabels={words.states}
      items={STEPS.flatMap((step) => {
        const finding = path.plan.steps.findings.find(({ condition }) => condition === step);
        const place = PLACE_OF_STEP[step];
        if (finding === undefined) return [];
        const frozen = path.standing !== null;
        return [
          {
            id: step,
            label: words.names[step],
            state: STATES[finding.truth],
            note: citationWords(finding.citation, language),
            ...(place === undefined || frozen ? {} : { href: formHref(dossierId, place) }),
          },
        ];
      })}
    />
  );
}
