import { useNavigate } from '@tanstack/react-router';
import { endNotKept } from '@traject/api/not-kept/input';
import { notKeptWords } from '@traject/i18n/web';
import { Card, Section, Stack, TextArea, TextLink, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { FileForm } from '../form/file-form.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { formHref } from './places.ts';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './step-props.ts';
import { type Path, useFreshPaths } from './use-not-kept.ts';

/** The form that ends a path without a sanction. */
function useEnding(
  dossierId: string,
  { path }: Path,
  as: 'adapted' | 'no-sanction',
  onDone: () => void,
) {
  const refresh = useFreshPaths(dossierId);
  const { id, version } = path;
  const initial: { ending: string } = { ending: '' };
  return useFileForm({
    name: `niet-nagekomen/${id}/${as}`,
    dossierId,
    mutation: desk.notKept.end.mutationOptions(),
    schema: endNotKept,
    initial,
    toFacts: (values) => ({ ...values, id, version, as }),
    onSaved: () => void refresh().then(onDone),
  });
}

/** What always comes first: to adapt the project instead of a sanction, in one step to the contract. */
export function AdaptFirst({ dossierId, path }: { dossierId: string; path: Path }) {
  const words = useWords(notKeptWords).adapt;
  const navigate = useNavigate();
  const form = useEnding(
    dossierId,
    path,
    'adapted',
    () =>
      void navigate({
        to: '/dossiers/$dossierId/contract/$contractId',
        params: { dossierId, contractId: path.path.contractId },
      }),
  );
  return (
    <Section title={words.title} description={words.text}>
      <Card>
        <Stack gap="sm">
          <FileForm form={form} submitLabel={words.go}>
            <TextArea {...form.field('ending')} label={words.why} minRows={2} maxLength={8000} />
          </FileForm>
          <div>
            <TextLink href={formHref(dossierId, 'zonder-gevolg')}>{words.leave}</TextLink>
          </div>
        </Stack>
      </Card>
    </Section>
  );
}

/** Ends a path that needs no follow-up, with the reason why. */
export function LeaveForm({ dossierId, path, onDone }: StepProps) {
  const words = useWords(notKeptWords).adapt;
  const form = useEnding(dossierId, path, 'no-sanction', onDone);
  return (
    <StepForm
      {...{ dossierId, path, onDone, form }}
      title={words.leaveTitle}
      submitLabel={words.leaveGo}
      conflict={[{ label: words.leaveWhy, theirs: path.text.ending, mine: form.values.ending }]}
    >
      <TextArea {...form.field('ending')} label={words.leaveWhy} maxLength={8000} required />
    </StepForm>
  );
}
