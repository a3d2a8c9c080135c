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

/** A record of the studies that is corrected; version 0 = a new one. */
interface Kept {
  readonly id: string;
  readonly version: number;
}

/**
 * What the form of a record begins with and sends: the fields of the record that is corrected, with its id and version,
 * else the empty form. What is typed is kept under another name for each record.
 */
export const formOf = <Values extends object>(
  form: StudyForm,
  record: (Kept & NoInfer<Values>) | undefined | null,
  empty: Values,
) => ({
  name: `studies/${form}/${record?.id ?? 'new'}/${record?.version ?? 0}`,
  initial: { ...empty, ...record },
  toFacts: (values: Values, newId: string): Values & Kept => ({
    ...values,
    id: record?.id ?? newId,
    version: record?.version ?? 0,
  }),
});
