import { shellWords } from '@traject/i18n/admin';
import { Loading, Muted, useWords } from '@traject/ui';

/** Props of {@link Waiting}. */
interface WaitingProps {
  /** Nothing is under way: there is no connection. */
  paused: boolean;
}

/** What stands where an answer of the server will come. */
export function Waiting({ paused }: WaitingProps) {
  const words = useWords(shellWords);
  return paused ? (
    <p>
      <Muted>{words.paused}</Muted>
    </p>
  ) : (
    <Loading label={words.loading} lines={8} />
  );
}
