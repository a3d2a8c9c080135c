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

/** The record with an id, to begin a form with. */
export const recordOf = <Kept extends { id: string }>(
  records: readonly Kept[],
  id: string | undefined,
): Kept | undefined => records.find((record) => record.id === id);

/** The id and version of a call: those of the record that is corrected, else a new one. */
export const identity = (
  record: { id: string; version: number } | undefined | null,
  newId: string,
): { id: string; version: number } => ({
  id: record?.id ?? newId,
  version: record?.version ?? 0,
});

/** The name under which what is typed is kept: another one for each record. */
export const draftName = (
  form: StudyForm,
  record: { id: string; version: number } | undefined | null,
) => `studies/${form}/${record?.id ?? 'new'}/${record?.version ?? 0}`;
