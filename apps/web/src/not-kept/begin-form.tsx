import { beginNotKept } from '@traject/api/not-kept/input';
import { notKeptWords } from '@traject/i18n/web';
import { CheckGroup, DayField, Section, SelectField, TextArea, useWords } from '@traject/ui';
import { useContractName } from '../contract/contract-name.ts';
import { useContract } from '../contract/use-contract.ts';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { FileForm } from '../form/file-form.tsx';
import { orNothing } from '../form/form-field.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import { useFreshPaths } from './use-not-kept.ts';

interface BeginFormProps {
  view: FileView;
  /** The signed contracts, the newest first; there is at least one. */
  contracts: FileView['contracts'];
  onDone: () => void;
}

interface BeginValues {
  contractId: string;
  commitmentIds: string[];
  failedOn: string | null;
  seen: string;
}

/** Begins a path: which commitments of the signed contract were not kept, since when, and what was seen. */
export function BeginForm({ view, contracts, onDone }: BeginFormProps) {
  const words = useWords(notKeptWords);
  const name = useContractName();
  const { today } = useFormat();
  const refresh = useFreshPaths(view.id);
  const initial: BeginValues = {
    contractId: contracts[0]?.id ?? '',
    commitmentIds: [],
    failedOn: null,
    seen: '',
  };
  const form = useFileForm({
    name: 'niet-nagekomen',
    dossierId: view.id,
    mutation: desk.notKept.begin.mutationOptions(),
    schema: beginNotKept,
    initial,
    toFacts: (values, id) => ({ ...values, id }),
    onSaved: () => void refresh().then(onDone),
  });
  const { text } = useContract(view.id, form.values.contractId);
  const signedOn = contracts.find(({ id }) => id === form.values.contractId)?.signedOn;
  const startOf = (id: string) =>
    view.facts.contracts.find((contract) => contract.id === id)?.startsOn ?? null;
  return (
    <Section title={words.beginTitle}>
      <FileForm form={form} submitLabel={words.save} onCancel={onDone}>
        {contracts.length < 2 ? null : (
          <SelectField
            {...form.field('contractId')}
            onChange={(id) => id !== undefined && form.set({ contractId: id, commitmentIds: [] })}
            label={words.contract}
            options={contracts.map(({ id, kind }) => ({
              value: id,
              label: name(kind, startOf(id)),
            }))}
          />
        )}
        <CheckGroup
          {...form.field('commitmentIds')}
          label={words.which}
          options={text.commitments
            .filter(({ party }) => party === 'person')
            .map(({ id, commitment }) => ({ value: id, label: commitment }))}
        />
        <DayField
          {...orNothing(form.field('failedOn'))}
          label={words.since}
          min={signedOn ?? undefined}
          max={today}
          required
        />
        <TextArea
          {...form.field('seen')}
          label={words.seen}
          description={words.seenHint}
          maxLength={4000}
          required
        />
      </FileForm>
    </Section>
  );
}
