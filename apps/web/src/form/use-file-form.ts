import { schemaResolver, useForm } from '@mantine/form';
import type { UseMutationOptions } from '@tanstack/react-query';
import { fieldSentence, problemWords } from '@traject/i18n';
import { useDraft, useWords } from '@traject/ui';
import { useCallback, useEffect, useId, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { type FileView, useFileChange } from '../file/use-file.ts';
import { useMe } from '../session/me.ts';
import { type FormField, firstWrongField } from './form-field.ts';

interface Ids {
  requestId: string;
  id: string;
}

const newIds = (): Ids => ({ requestId: newId(), id: newId() });

interface FileFormOptions<
  Values extends object,
  Input extends { requestId: string; dossierId: string },
  Failure,
  Context,
> {
  /** Names the form within the file; part of the place where its draft is kept. */
  name: string;
  dossierId: string;
  /** The desk's own mutation: `desk.award.record.mutationOptions()`. */
  mutation: UseMutationOptions<FileView, Failure, Input, Context>;
  /** The schema of the call, so that a field is wrong here exactly when it would be wrong there. */
  schema: z.ZodType;
  initial: Values;
  /** The facts of the call from what stands in the fields; `id` is that of the new record, kept over retries. */
  toFacts: (values: Values, id: string) => object;
  onSaved?: (view: FileView) => void;
  /**
   * Reads anew what does not come with the file (a list of texts): after saving, before `onSaved`, so that what was just
   * noted never seems to lack; and when somebody else was quicker. The same function at each drawing.
   */
  readBeside?: (() => Promise<unknown>) | undefined;
  /** Complaints in codes that the schema cannot put at a field of their own. */
  check?: (values: Values) => Readonly<Record<string, string>>;
}

/**
 * A form that changes a file. What is typed is kept in this browser, with the ids of the request, until the server has
 * it; the server's complaints come to stand at their fields.
 */
export function useFileForm<
  Values extends object,
  Input extends { requestId: string; dossierId: string },
  Failure,
  Context,
>(options: FileFormOptions<Values, Input, Failure, Context>) {
  const { name, dossierId, mutation, schema, initial, toFacts, onSaved, readBeside, check } =
    options;
  const { staff } = useMe();
  const problems = useWords(problemWords);
  const prefix = useId();
  const draft = useDraft(`${staff.id}/${dossierId}/${name}`, { ...newIds(), values: initial });
  // Kept over retries and reloads; a form that was sent begins anew.
  const [{ requestId, id }, setIds] = useState<Ids>(draft.value);
  const change = useFileChange(dossierId, mutation);
  const { refetch: refetchFile } = change;
  const refetch = useCallback(async () => {
    await readBeside?.();
    return refetchFile();
  }, [readBeside, refetchFile]);
  const whole = (values: Values) => ({ ...toFacts(values, id), requestId, dossierId });
  const form = useForm<Values>({
    initialValues: draft.value.values,
    validate: (values) => ({
      ...schemaResolver(schema, { sync: true })(whole(values)),
      ...check?.(values),
    }),
    onValuesChange: (values) => draft.set({ requestId, id, values }),
  });
  // Only what was just sent moves the focus, never what is being typed.
  const [complaints, setComplaints] = useState(0);
  const complain = () => setComplaints((count) => count + 1);
  useEffect(() => {
    if (complaints > 0) firstWrongField(prefix)?.focus();
  }, [complaints, prefix]);

  const start = (values: Values) => {
    form.setValues(values);
    form.clearErrors();
    setIds(newIds());
    draft.clear();
  };

  const send = async (values: Values, extra: object = {}) => {
    const facts = { ...toFacts(values, id), ...extra };
    const sent = await change.send(facts as Omit<Input, 'requestId' | 'dossierId'>, requestId);
    if (sent.ok) {
      setIds(newIds());
      draft.clear();
      if (readBeside !== undefined) await readBeside();
      onSaved?.(sent.view);
      return;
    }
    form.setErrors(Object.fromEntries(sent.problem.fields.map(({ path, code }) => [path, code])));
    complain();
  };

  /** Value, change and complaint of one field, to spread on a field component. */
  const field = <Key extends keyof Values & string>(key: Key): FormField<Values[Key]> => ({
    id: `${prefix}${key}`,
    name: key,
    value: form.values[key],
    onChange: (value) =>
      form.setFieldValue(key, value as Parameters<typeof form.setFieldValue<Values, Key>>[1]),
    error: errorAt(key),
  });

  /** The complaint about a path of the input, in words. */
  const errorAt = (path: string): string | undefined => {
    const code = form.errors[path];
    return typeof code === 'string' ? fieldSentence(problems, code) : undefined;
  };

  return {
    values: form.values,
    field,
    errorAt,
    set: (values: Partial<Values>) => form.setValues(values),
    onSubmit: form.onSubmit((values) => void send(values), complain),
    /** Submits to a look over: calls `show` when nothing is wrong, and sends nothing yet. */
    lookedOver: (show: () => void) =>
      form.onSubmit(() => {
        change.forgetProblem();
        show();
      }, complain),
    /** Sends again with another version, after somebody changed the same thing. */
    sendWith: (extra: object) => send(form.getValues(), extra),
    start,
    discard: () => start(initial),
    change: { ...change, refetch },
    draft,
  };
}
