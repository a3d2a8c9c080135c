import { exemptionWords } from '@traject/i18n/web';
import { Card, DefinitionList, Row, Stack, StatusMark, useWords } from '@traject/ui';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { useMe } from '../session/me.ts';
import { DueDate } from '../verdict/due-date.tsx';
import { ReviewForm } from './review-form.tsx';
import type { Reason } from './use-reasons.ts';

interface ExemptionCardProps {
  view: FileView;
  exemption: FileView['facts']['exemptions'][number];
  reason: Reason | undefined;
}

/** One decision: its time, its ground, its two motivations, its reviews. */
export function ExemptionCard({ view, exemption, reason }: ExemptionCardProps) {
  const words = useWords(exemptionWords);
  const format = useFormat();
  const { may } = useMe();
  const { id, decidedOn, from, until, reviewedOn } = exemption;
  const running = from <= format.today && (until === null || format.today <= until);
  const review = view.judgement.duties.find(
    ({ kind, record }) => kind === 'review-exemption' && record === id,
  );
  const state = running ? words.running : from > format.today ? words.notYet : words.past;
  const period = words.period(format.day(from), until === null ? words.openEnd : format.day(until));
  return (
    <Card>
      <Stack>
        <Row spread="apart">
          <h3>{reason === undefined ? period : `${words.grounds[reason.ground]}, ${period}`}</h3>
          <StatusMark tone={running ? 'info' : 'not-applicable'} label={state} />
        </Row>
        <DefinitionList
          items={[
            { label: words.decidedOn, value: format.day(decidedOn, 'long') },
            {
              label: words.project,
              value: <Motivation text={reason?.projectMotivation} />,
            },
            {
              label: words.willingness,
              value: <Motivation text={reason?.willingnessMotivation} />,
            },
            {
              label: words.reviews,
              value:
                reviewedOn.length === 0
                  ? words.noReviews
                  : reviewedOn.map((day) => format.day(day)).join(', '),
            },
            ...(review === undefined
              ? []
              : [{ label: words.nextReview, value: <DueDate due={review} /> }]),
          ]}
        />
        {running && may.includes('follow-up.record') ? (
          <ReviewForm dossierId={view.id} id={id} version={view.versions[id] ?? 1} />
        ) : null}
      </Stack>
    </Card>
  );
}

function Motivation({ text }: { text: string | undefined }) {
  const words = useWords(exemptionWords);
  return text === undefined || text.trim() === '' ? (
    <StatusMark tone="not-met" label={words.notMotivated} />
  ) : (
    <span className="exemption-prose">{text}</span>
  );
}
