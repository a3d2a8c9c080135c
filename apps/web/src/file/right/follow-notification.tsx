import { decisionWords } from '@traject/i18n/web';
import { Button, Row, StatusMark, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FormProblem } from '../../form/form-problem.tsx';
import { useFileChange } from '../use-file.ts';

interface FollowNotificationProps {
  dossierId: string;
  about: 'award' | 'exemption';
  recordId: string;
}

/** A decision that came in without its notification, such as by an import: followed when somebody asks for it. */
export function FollowNotification({ dossierId, about, recordId }: FollowNotificationProps) {
  const words = useWords(decisionWords);
  const change = useFileChange(dossierId, desk.notification.follow.mutationOptions());
  return (
    <Row gap="xs">
      <StatusMark tone="unknown" label={words.notFollowed} />
      <Button
        small
        kind="quiet"
        busy={change.saving}
        onClick={() => void change.send({ about, recordId })}
      >
        {words.follow}
      </Button>
      <FormProblem problem={change.problem} />
    </Row>
  );
}
