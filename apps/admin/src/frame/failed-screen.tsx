import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { problemIn } from '@traject/api/browser';
import { problemSentence, problemWords } from '@traject/i18n';
import { shellWords } from '@traject/i18n/admin';
import { Button, ErrorScreen, useWords } from '@traject/ui';

/** Props of {@link FailedScreen}. */
interface FailedScreenProps {
  error: unknown;
  /** It stands outside the frame. */
  alone?: boolean;
  onRetry: () => void;
}

/** What stands in the place of a screen that could not be made: what to do, and nothing of the inside. */
export function FailedScreen({ error, alone = false, onRetry }: FailedScreenProps) {
  const words = useWords(shellWords);
  const problems = useWords(problemWords);
  const { code } = problemIn(error);
  return (
    <ErrorScreen
      alone={alone}
      title={words.failedTitle}
      text={code === 'unexpected' ? words.failed : problemSentence(problems, code)}
      action={
        <Button kind="main" onClick={onRetry}>
          {words.retry}
        </Button>
      }
    />
  );
}

/** The router's boundary around each screen. */
export function BrokenScreen({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <FailedScreen
      error={error}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}
