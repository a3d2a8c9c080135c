import { exemptionWords } from '@traject/i18n/web';
import { Button, ButtonLink, Row, useWords } from '@traject/ui';
import { useState } from 'react';
import type { FileView } from '../file/use-file.ts';
import { useMe } from '../session/me.ts';
import { EndForm } from './end-form.tsx';
import { ReviewForm } from './review-form.tsx';

interface ExemptionActsProps {
  view: FileView;
  exemption: FileView['facts']['exemptions'][number];
  mayReview: boolean;
  mayEnd: boolean;
}

/** What can be done with an exemption, one at a time: two open forms would each hold an older version of the other. */
export function ExemptionActs({ view, exemption, mayReview, mayEnd }: ExemptionActsProps) {
  const words = useWords(exemptionWords);
  const { may } = useMe();
  const [open, setOpen] = useState<'review' | 'end' | null>(null);
  const form = {
    dossierId: view.id,
    exemption,
    version: view.versions[exemption.id] ?? 1,
    onClose: () => setOpen(null),
  };
  if (open === 'review') return <ReviewForm {...form} />;
  if (open === 'end') return <EndForm {...form} />;
  return (
    <Row>
      {mayReview ? <Button onClick={() => setOpen('review')}>{words.review}</Button> : null}
      {mayEnd ? (
        <Button kind="quiet" onClick={() => setOpen('end')}>
          {words.end}
        </Button>
      ) : null}
      {may.includes('right.record') ? (
        <ButtonLink
          kind="quiet"
          href={`/dossiers/${view.id}/vrijstelling?nieuw=ja&feit=${exemption.id}`}
        >
          {words.correct}
        </ButtonLink>
      ) : null}
    </Row>
  );
}
