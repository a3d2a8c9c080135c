import type { FileView } from '../file/use-file.ts';

/** The forms of the studies, as they stand in the address. */
export const STUDY_FORMS = ['programme', 'exams', 'holiday', 'claim', 'maintenance'] as const;
export type StudyForm = (typeof STUDY_FORMS)[number];

/** What every form of the studies is given. */
export interface StudyFormProps {
  view: FileView;
  /** The record that is corrected; a new one without it. */
  recordId: string | undefined;
  onClose: () => void;
  onSaved: () => void;
}

/** Yes, no, not known, or not answered in the form yet. */
export type Answer = boolean | 'unknown' | null;
