import { receivedSanctionWords, sanctionWords } from '@traject/i18n/web';
import { lengthInDays } from '@traject/rules/calendar';
import {
  ButtonLink,
  Card,
  type Definition,
  DefinitionList,
  Muted,
  Section,
  Stack,
  TextLink,
  useWords,
} from '@traject/ui';
import { fileHref } from '../file/file-tabs.ts';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { DueDate } from '../verdict/due-date.tsx';
import { VerdictPanel } from '../verdict/verdict-panel.tsx';
import { formHref } from './places.ts';
import type { Received } from './use-received.ts';

/** What another centre decided, as facts with their names: since when, how much, from when until when. */
export function useReceivedLines(of: Received): Definition[] {
  const words = useWords(receivedSanctionWords);
  const { standing } = useWords(sanctionWords);
  const format = useFormat();
  const { failedOn, commitments, validFrom, validUntil, extent, percent, amountCents } = of;
  const share = [
    ...(extent === 'whole' ? [standing.whole] : []),
    ...(percent === null ? [] : [standing.percent(percent)]),
    ...(amountCents === null ? [] : [standing.amount(format.cents(amountCents))]),
  ];
  return [
    {
      label: words.notKept,
      value: `${commitments.join('; ')} (${words.since(format.day(failedOn))})`,
    },
    {
      label: words.suspended,
      value: words.fromUntil(format.day(validFrom, 'long'), format.day(validUntil, 'long')),
    },
    { label: standing.extent, value: share.join(', ') },
    { label: words.competent, value: format.day(of.competentFrom, 'long') },
  ];
}

interface ReceivedSanctionProps {
  view: FileView;
  of: Received;
  mayRecord: boolean;
}

/** A sanction of another centre: where it comes from, what remains of it, and whether this centre carries it on. */
export function ReceivedSanction({ view, of, mayRecord }: ReceivedSanctionProps) {
  const words = useWords(receivedSanctionWords);
  const format = useFormat();
  const lines = useReceivedLines(of);
  const { decidedBy, chosenOn, rest } = of;
  const duty = view.judgement.duties.find(
    ({ kind, record }) => kind === 'carry-sanction-on' && record === of.id,
  );
  const open = chosenOn === null;
  return (
    <Section
      title={words.title(decidedBy)}
      description={words.origin(
        decidedBy,
        format.day(of.decidedOn, 'long'),
        format.day(of.notifiedOn, 'long'),
      )}
      action={
        open && mayRecord ? (
          <ButtonLink kind="main" href={formHref(view.id, 'van-elders')}>
            {words.choose}
          </ButtonLink>
        ) : undefined
      }
    >
      <Stack>
        {open ? (
          <VerdictPanel
            verdict={of.carryOn}
            view={view}
            beside={[of.steps]}
            tone={duty === undefined ? undefined : 'due'}
            addition={words.byItself}
            detail={duty === undefined ? undefined : <DueDate due={duty} />}
          />
        ) : (
          <Chosen view={view} of={of} chosenOn={chosenOn} />
        )}
        <Card look="closed">
          <DefinitionList
            items={[
              ...lines,
              ...(open
                ? [
                    {
                      label: words.rest,
                      value:
                        rest === null
                          ? words.noRest
                          : words.restOf(
                              format.day(rest.from, 'long'),
                              format.day(rest.until, 'long'),
                              lengthInDays(rest),
                            ),
                    },
                  ]
                : []),
            ]}
          />
        </Card>
      </Stack>
    </Section>
  );
}

interface ChosenProps {
  view: FileView;
  of: Received;
  chosenOn: string;
}

/** What this centre decided, and why. */
function Chosen({ view, of, chosenOn }: ChosenProps) {
  const words = useWords(receivedSanctionWords);
  const format = useFormat();
  const { carriedFrom, validUntil, reason } = of;
  const decided = format.day(chosenOn, 'long');
  return (
    <Stack gap="sm">
      <p>
        {carriedFrom === null
          ? words.left(decided)
          : words.carried(decided, format.day(carriedFrom, 'long'), format.day(validUntil, 'long'))}
      </p>
      <p className="not-kept-prose">{reason}</p>
      {carriedFrom === null ? null : (
        <Muted>
          {words.made} <TextLink href={fileHref(view.id, 'recht')}>{words.toRight}</TextLink>
        </Muted>
      )}
    </Stack>
  );
}
