import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Problem, problemIn } from '@traject/api/browser';
import { addPerson } from '@traject/api/person/input';
import { fieldSentence, problemWords } from '@traject/i18n';
import { useDraft, useWords } from '@traject/ui';
import { useEffect, useId, useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import { type FormField, firstWrongField } from '../form/form-field.ts';
import { sessionEnded } from '../session/ended.ts';
import { useMe } from '../session/me.ts';

/** What stands in the fields. */
export interface PersonValues {
  insz: string;
  firstName: string;
  lastName: string;
  birthDate: string | null;
  birthUnknown: boolean;
  language: 'nl' | 'fr' | 'de';
}

const newIds = () => ({ requestId: newId(), personId: newId(), dossierId: newId() });

/** The form of a new person: kept in this browser with its ids until the server has it. */
export function useAddPerson(onAdded: (dossierId: string) => void) {
  const { staff } = useMe();
  const problems = useWords(problemWords);
  const prefix = useId();
  const cache = useQueryClient();
  const initial: PersonValues = {
    insz: '',
    firstName: '',
    lastName: '',
    birthDate: null,
    birthUnknown: false,
    language: staff.language,
  };
  const draft = useDraft(`${staff.id}/person`, { ...newIds(), values: initial });
  const [ids, setIds] = useState(draft.value);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { requestId, personId, dossierId } = ids;
  const { mutateAsync, isPending } = useMutation(desk.person.add.mutationOptions());
  const inputOf = ({ birthUnknown, ...values }: PersonValues) => ({
    ...values,
    birthDate: birthUnknown ? null : values.birthDate,
    requestId,
    personId,
    dossierId,
  });
  const form = useForm<PersonValues>({
    initialValues: draft.value.values,
    validateInputOnBlur: ['insz'],
    validate: (values) => ({
      ...schemaResolver(addPerson, { sync: true })(inputOf(values)),
      ...(values.birthDate === null && !values.birthUnknown ? { birthDate: 'required' } : {}),
    }),
    onValuesChange: (values) => draft.set({ requestId, personId, dossierId, values }),
  });

  // Only what was just sent moves the focus, never what is being typed.
  const [complaints, setComplaints] = useState(0);
  const complain = () => setComplaints((count) => count + 1);
  useEffect(() => {
    if (complaints > 0) firstWrongField(prefix)?.focus();
  }, [complaints, prefix]);

  const send = async (values: PersonValues) => {
    setProblem(null);
    try {
      const view = await mutateAsync(inputOf(values));
      cache.setQueryData(desk.file.open.queryKey({ dossierId: view.id }), view);
      void cache.invalidateQueries({ queryKey: desk.file.list.queryKey() });
      void cache.invalidateQueries({ queryKey: desk.file.count.queryKey() });
      draft.clear();
      onAdded(view.id);
    } catch (error) {
      const found = problemIn(error);
      if (found.code === 'not-signed-in') sessionEnded();
      form.setErrors(Object.fromEntries(found.fields.map(({ path, code }) => [path, code])));
      setProblem(found);
      complain();
    }
  };

  const discard = () => {
    form.setValues(initial);
    form.clearErrors();
    setIds({ ...newIds(), values: initial });
    setProblem(null);
    draft.clear();
  };

  const field = <Key extends keyof PersonValues>(key: Key): FormField<PersonValues[Key]> => {
    const code = form.errors[key];
    return {
      id: `${prefix}${key}`,
      name: key,
      value: form.values[key],
      onChange: (value) => form.setValues({ [key]: value }),
      error: typeof code === 'string' ? fieldSentence(problems, code) : undefined,
    };
  };

  return {
    values: form.values,
    set: (values: Partial<PersonValues>) => form.setValues(values),
    check: (key: keyof PersonValues) => void form.validateField(key),
    field,
    onSubmit: form.onSubmit((values) => void send(values), complain),
    discard,
    change: { saving: isPending, savedAt: null, problem },
    draft,
  };
}
