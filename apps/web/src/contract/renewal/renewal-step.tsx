import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { renewContract } from '@traject/api/contract/input';
import { fieldSentence, problemWords } from '@traject/i18n';
import { contractLifeWords } from '@traject/i18n/web';
import type { CivilDate } from '@traject/rules/calendar';
import { Button, ChoiceField, DayField, FormActions, Section, Stack, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { type FileView, useFile } from '../../file/use-file.ts';
import { orNothing } from '../../form/form-field.ts';
import { LookOver } from '../../form/look-over.tsx';
import { useFileForm } from '../../form/use-file-form.ts';
import { useLook } from '../../form/use-look.ts';
import { useFormat } from '../../format.ts';
import { VerdictPanel } from '../../verdict/verdict-panel.tsx';
import { dayOrNull } from '../contract-text.ts';
import type { StepProps } from '../signing/step-props.ts';

/** An earlier contract, brought up to date as a new draft. */
export function RenewalStep({ dossierId, contract }: StepProps) {
  const words = useWords(contractLifeWords).renewal;
  const [open, setOpen] = useState(false);
  return (
    <Section level={3} title={words.title} description={words.hint}>
      {open ? (
        <RenewalForm dossierId={dossierId} contract={contract} onDone={() => setOpen(false)} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{words.open}</Button>
        </div>
      )}
    </Section>
  );
}

interface RenewalValues {
  startsOn: string | null;
  hadJob: 'yes' | 'no' | undefined;
  from: string | null;
  until: string | null;
}

function RenewalForm({ dossierId, contract, onDone }: StepProps & { onDone: () => void }) {
  const words = useWords(contractLifeWords).renewal;
  const problems = useWords(problemWords);
  const format = useFormat();
  const navigate = useNavigate();
  const view = useFile(dossierId);
  const initial: RenewalValues = {
    startsOn: format.today,
    hadJob: undefined,
    from: null,
    until: null,
  };
  const form = useFileForm({
    name: `contract-bijwerken/${contract.id}`,
    dossierId,
    mutation: desk.contract.renew.mutationOptions(),
    schema: renewContract,
    initial,
    toFacts: ({ startsOn, hadJob, from, until }, id) => ({
      id,
      fromId: contract.id,
      startsOn,
      job: hadJob === 'yes' ? { from, until } : null,
    }),
    onSaved: ({ contracts }) => {
      const newest = contracts.findLast(({ renewsId }) => renewsId === contract.id);
      if (newest === undefined) return;
      void navigate({
        to: '/dossiers/$dossierId/contract/$contractId',
        params: { dossierId, contractId: newest.id },
      });
    },
  });
  const { hadJob } = form.values;
  const [startsOn, from, until] = [form.values.startsOn, form.values.from, form.values.until].map(
    (typed) => dayOrNull(typed ?? undefined),
  );
  const job = hadJob === 'yes' && from && until ? { from, until } : null;
  const wrongWay = job !== null && job.until < job.from;
  const whole =
    startsOn !== null && hadJob !== undefined && (hadJob === 'no' || job !== null) && !wrongWay;
  const { checking, lacking, look, back } = useLook(whole);
  if (checking && startsOn !== undefined && startsOn !== null)
    return (
      <LookOver
        form={form}
        rows={[
          { label: words.startsOn, value: format.day(startsOn, 'long') },
          {
            label: words.job,
            value:
              job === null
                ? words.noJob
                : words.period(format.day(job.from, 'long'), format.day(job.until, 'long')),
          },
        ]}
        words={words}
        onBack={back}
        onCancel={onDone}
      >
        {job === null ? null : <BalanceNeeded job={job} view={view} />}
      </LookOver>
    );
  return (
    <form onSubmit={look} noValidate>
      <Stack>
        <DayField
          {...orNothing(form.field('startsOn'))}
          label={words.startsOn}
          error={startsOn === null ? lacking : undefined}
          required
        />
        <ChoiceField
          {...form.field('hadJob')}
          label={words.job}
          direction="row"
          error={hadJob === undefined ? lacking : undefined}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: words[value] }))}
        />
        {hadJob === 'yes' ? (
          <>
            <DayField
              {...orNothing(form.field('from'))}
              label={words.from}
              error={from === null ? lacking : undefined}
              required
            />
            <DayField
              {...orNothing(form.field('until'))}
              label={words.until}
              error={
                wrongWay
                  ? fieldSentence(problems, 'ends-before-it-starts')
                  : until === null
                    ? lacking
                    : undefined
              }
              required
            />
          </>
        ) : null}
        <FormActions>
          <Button type="submit">{words.look}</Button>
          <Button kind="quiet" onClick={onDone}>
            {words.cancel}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}

/** Why a new balance is needed after this job, or why not. */
function BalanceNeeded({
  job,
  view,
}: {
  job: { from: CivilDate; until: CivilDate };
  view: FileView;
}) {
  const { data } = useQuery(desk.contract.balanceAfterJob.queryOptions({ job }));
  return data === undefined ? null : <VerdictPanel verdict={data} view={view} tone="info" />;
}
