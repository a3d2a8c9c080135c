import type { z } from 'zod';
import { desk } from '../desk.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { type Path, useFreshPaths } from './use-not-kept.ts';

interface StepFormOptions<Values extends object> {
  dossierId: string;
  path: Path;
  /** The name of the step at the desk. */
  step: 'weigh' | 'notice' | 'advise' | 'offer-hearing' | 'hear';
  schema: z.ZodType;
  initial: Values;
  onDone: () => void;
}

/** The form of one step before the decision: what is typed is kept, and the path is read anew once it is saved. */
export function useStepForm<Values extends object>(options: StepFormOptions<Values>) {
  const { dossierId, path, step, schema, initial, onDone } = options;
  const refresh = useFreshPaths(dossierId);
  const { id, version } = path.path;
  return useFileForm({
    name: `niet-nagekomen/${id}/${step}`,
    dossierId,
    mutation: desk.notKept.note.mutationOptions(),
    schema,
    initial,
    toFacts: (values: Values) => ({ ...values, step, id, version }),
    onSaved: () => void refresh().then(onDone),
  });
}
