import { type ReactNode, useId } from 'react';
import { Button } from './button.tsx';
import { LockIcon } from './icons.ts';
import { TextLink } from './link.tsx';

/** One answer to look over, with the way back to change it. */
export interface AnswerRow {
  label: string;
  value: ReactNode;
  change?:
    | { label: string; href?: string | undefined; onSelect?: (() => void) | undefined }
    | undefined;
}

/** Props of {@link CheckAnswers}. */
export interface CheckAnswersProps {
  rows: readonly AnswerRow[];
  /** The one sentence that says what becomes unchangeable. */
  consequence: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
  busy?: boolean | undefined;
  /** Why it cannot be confirmed yet; then the button is not pressable. */
  blocked?: ReactNode;
  /** What went wrong when it was tried. */
  error?: ReactNode;
  /** More before the consequence: a preview of the paper, a verdict. */
  children?: ReactNode;
}

/** The page before a binding act: the answers, what becomes final, yes or no. */
export function CheckAnswers(props: CheckAnswersProps) {
  const { rows, consequence, blocked, error, busy = false } = props;
  const id = useId();
  const held = blocked !== undefined && blocked !== null;
  return (
    <div className="tj-check-answers">
      <dl className="tj-facts" data-look="rows">
        {rows.map((row) => (
          <div key={row.label} className="tj-fact">
            <dt>{row.label}</dt>
            <dd>{row.value}</dd>
            {row.change === undefined ? null : (
              <dd className="tj-fact-action">
                <Change change={row.change} about={row.label} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      {props.children}
      <div className="tj-consequence" id={id}>
        <LockIcon size={18} aria-hidden />
        <p>{consequence}</p>
      </div>
      {held ? <div className="tj-blocked">{blocked}</div> : null}
      {error === undefined || error === null ? null : <div role="alert">{error}</div>}
      <div className="tj-row" data-gap="sm" data-align="center">
        <Button kind="main" onClick={props.onConfirm} busy={busy} disabled={held} describedBy={id}>
          {props.confirmLabel}
        </Button>
        <Button kind="quiet" onClick={props.onCancel} disabled={busy}>
          {props.cancelLabel}
        </Button>
      </div>
    </div>
  );
}

function Change({ change, about }: { change: NonNullable<AnswerRow['change']>; about: string }) {
  const words = (
    <>
      {change.label}
      <span className="tj-hidden"> {about}</span>
    </>
  );
  if (change.href !== undefined) return <TextLink href={change.href}>{words}</TextLink>;
  return (
    <button type="button" className="tj-link" onClick={() => change.onSelect?.()}>
      {words}
    </button>
  );
}
