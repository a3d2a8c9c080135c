import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemIn } from '@traject/api/browser';
import { addFramework } from '@traject/api/framework-agreement/input';
import { fieldSentence, problemWords } from '@traject/i18n';
import { contractListWords } from '@traject/i18n/web';
import {
  Button,
  Card,
  DayField,
  Fields,
  FormActions,
  Muted,
  Stack,
  TextArea,
  TextField,
  useDraft,
  useWords,
} from '@traject/ui';
import { type SyntheticEvent, useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../../desk.ts';
import { focusFirstComplaint } from '../../form/first-complaint.ts';
import { FormProblem } from '../../form/form-problem.tsx';
import { useMe } from '../../session/me.ts';

interface FrameworkValues {
  requestId: string;
  id: string;
  version: string;
  adoptedOn: string | null;
  validFrom: string | null;
  textNl: string;
  textFr: string;
  textDe: string;
}

/** A new version as the council adopted it; what is typed stays in this browser until it is saved. */
export function FrameworkForm({ onDone }: { onDone: () => void }) {
  const { framework: words } = useWords(contractListWords);
  const problems = useWords(problemWords);
  const { staff } = useMe();
  const cache = useQueryClient();
  const { value, set, clear } = useDraft<FrameworkValues>(`${staff.id}/kaderovereenkomst`, {
    requestId: newId(),
    id: newId(),
    version: '',
    adoptedOn: null,
    validFrom: null,
    textNl: '',
    textFr: '',
    textDe: '',
  });
  const [complaints, setComplaints] = useState<Readonly<Record<string, string>>>({});
  const adding = useMutation(
    desk.frameworkAgreement.add.mutationOptions({
      onSuccess: async () => {
        clear();
        await cache.invalidateQueries({ queryKey: desk.frameworkAgreement.list.queryKey() });
        onDone();
      },
      onError: (error) =>
        setComplaints(
          Object.fromEntries(problemIn(error).fields.map(({ path, code }) => [path, code])),
        ),
    }),
  );
  const send = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    focusFirstComplaint(event.currentTarget);
    const read = addFramework.safeParse(value);
    if (read.success) {
      setComplaints({});
      adding.mutate(read.data);
    } else
      setComplaints(
        Object.fromEntries(
          read.error.issues.map(({ path, message }) => [path.join('.'), codeOf(message)]),
        ),
      );
  };
  const error = (field: string) =>
    complaints[field] === undefined ? undefined : fieldSentence(problems, complaints[field]);
  const write = (change: Partial<FrameworkValues>) => set({ ...value, ...change });
  return (
    <Card>
      <form onSubmit={send} noValidate>
        <Stack>
          <TextField
            label={words.version}
            description={words.versionHint}
            value={value.version}
            onChange={(version) => write({ version })}
            error={error('version')}
            maxLength={40}
            width="short"
            required
          />
          <Fields direction="row">
            <DayField
              label={words.adoptedOn}
              value={value.adoptedOn ?? undefined}
              onChange={(day) => write({ adoptedOn: day ?? null })}
              error={error('adoptedOn')}
              required
            />
            <DayField
              label={words.validFrom}
              value={value.validFrom ?? undefined}
              onChange={(day) => write({ validFrom: day ?? null })}
              error={error('validFrom')}
              required
            />
          </Fields>
          {(
            [
              ['nl', 'textNl'],
              ['fr', 'textFr'],
              ['de', 'textDe'],
            ] as const
          ).map(([language, field]) => (
            <TextArea
              key={field}
              label={words.texts[language]}
              value={value[field]}
              onChange={(text) => write({ [field]: text })}
              error={error(field)}
              minRows={4}
              maxLength={40_000}
            />
          ))}
          <Muted>{words.consequence}</Muted>
          <FormProblem problem={adding.error === null ? null : problemIn(adding.error)} />
          <FormActions>
            <Button kind="main" type="submit" busy={adding.isPending}>
              {words.record}
            </Button>
            <Button kind="quiet" onClick={onDone}>
              {words.cancel}
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Card>
  );
}

/** The codes that the schema gives by itself; whatever else is wrong here was left empty. */
const codeOf = (message: string): string =>
  ['before-other-date', 'day-out-of-range'].includes(message) ? message : 'required';
