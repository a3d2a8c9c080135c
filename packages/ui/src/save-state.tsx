import { CheckIcon, ClockIcon, type Icon, OfflineIcon, WarningIcon } from './icons.ts';

/** `kept` means: not sent yet, but safe in this browser. */
export type SaveStateName = 'idle' | 'saving' | 'saved' | 'kept' | 'failed';

/** Props of {@link SaveState}. */
export interface SaveStateProps {
  state: SaveStateName;
  /** "saved 10:42". */
  text: string;
}

const icons: Record<SaveStateName, Icon | undefined> = {
  idle: undefined,
  saving: ClockIcon,
  saved: CheckIcon,
  kept: OfflineIcon,
  failed: WarningIcon,
};

/** Whether the work is safe, always in sight and spoken politely. */
export function SaveState({ state, text }: SaveStateProps) {
  const Mark = icons[state];
  return (
    <output className="tj-save" data-state={state} aria-live="polite">
      {Mark === undefined ? null : <Mark size={15} aria-hidden />}
      <span>{text}</span>
    </output>
  );
}
