import { decisionWords, exemptionWords } from '@traject/i18n/web';
import { Card, DefinitionList, Row, Stack, StatusMark, useWords } from '@traject/ui';
import { Notifications } from '../file/right/notifications.tsx';
import type { FileView } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { useMe } from '../session/me.ts';
import { DueDate } from '../verdict/due-date.tsx';
import { ExemptionActs } from './exemption-acts.tsx';
import type { Reason, Review } from './use-reasons.ts';

interface ExemptionCardProps {
  view: FileView;
  exemption: FileView['facts']['exemptions'][number];
  reason: Reason | undefined;
  reviews: readonly Review[];
}

/** One decision: its time, its ground, its two motivations, its reviews. */
export function ExemptionCard({ view, exemption, reason, reviews }: ExemptionCardProps) {
  const words = useWords(exemptionWords);
  const decisions = useWords(decisionWords);
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
              value: <Reviews reviewedOn={reviewedOn} reviews={reviews} />,
            },
            ...(review === undefined
              ? []
              : [{ label: words.nextReview, value: <DueDate due={review} /> }]),
            {
              label: decisions.notified,
              value: <Notifications view={view} recordId={id} />,
            },
          ]}
        />
        {may.includes('follow-up.record') ? (
          <ExemptionActs
            view={view}
            exemption={exemption}
            mayReview={running}
            mayEnd={until === null || format.today <= until}
          />
        ) : null}
      </Stack>
    </Card>
  );
}

/** The days of the reviews, each with what was found where that was written down. */
function Reviews({
  reviewedOn,
  reviews,
}: {
  reviewedOn: readonly string[];
  reviews: readonly Review[];
}) {
  const words = useWords(exemptionWords);
  const format = useFormat();
  if (reviewedOn.length === 0) return words.noReviews;
  return (
    <ul className="plain-list">
      {reviewedOn.toReversed().map((day) => {
        const review = reviews.find((one) => one.reviewedOn === day);
        return (
          <li key={day}>
            {format.day(day)}
            {review === undefined ? null : (
              <>
                : {words.findings[review.finding]}
                {review.account === '' ? null : (
                  <span className="exemption-prose exemption-account">{review.account}</span>
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
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
