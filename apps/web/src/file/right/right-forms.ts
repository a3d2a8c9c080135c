import type { FileView } from '@traject/api/browser';
import type { WithdrawableKind } from '@traject/api/record/input';

/** The forms of the right, as they stand in the address. */
export const RIGHT_FORMS = [
  'consultation',
  'award',
  'request',
  'studies',
  'end',
  'amount',
  'correct',
  'couple',
  'work-track',
  'person',
  'notification',
  'partner',
  'unlink',
  'consultation-file',
  'report',
] as const;
export type RightForm = (typeof RIGHT_FORMS)[number];

/** The record that a form puts right, where it can also be taken out of the file. */
export const RECORD_OF_FORM: Partial<Readonly<Record<RightForm, WithdrawableKind>>> = {
  correct: 'award',
  consultation: 'consultation',
  request: 'request',
  studies: 'study',
  'work-track': 'work-track',
};

/** What every form of the right is given. */
export interface RightFormProps {
  view: FileView;
  /** The record that is put right or completed; a new one without it. */
  recordId?: string | undefined;
  onClose: () => void;
  onSaved: () => void;
}
