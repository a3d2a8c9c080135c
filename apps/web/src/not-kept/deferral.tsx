import { breakDeferral, keepDeferral } from '@traject/api/not-kept/input';
import { sanctionWords } from '@traject/i18n/web';
import {
  Button,
  ButtonLink,
  DayField,
  DefinitionList,
  Muted,
  Row,
  Section,
  Stack,
  TextArea,
  useWords,
} from '@traject/ui';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { orNothing } from '../form/form-field.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import { DueDate } from '../verdict/due-date.tsx';
import { VerdictPanel } from '../verdict/verdict-panel.tsx';
import { formHref } from './places.ts';
import { RefusedDay } from './refused-day.tsx';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './step-props.ts';
import { type Path, useFreshPaths } from './use-not-kept.ts';

interface DeferralProps {
  view: FileView;
  path: Path;
  mayRecord: boolean;
}

/** The watch over a deferral: until when its conditions bind, and by when a broken one has to be carried out. */
export function Deferral({ view, path, mayRecord }: DeferralProps) {
  const words = useWords(sanctionWords).deferral;
  const format = useFormat();
  const { standing, plan } = path;
  const { brokenOn, settledOn } = path.path;
  if (standing === null || standing.deferredPart === null) return null;
  const due = view.judgement.duties.find(
    ({ kind, record }) => kind === 'deferral-ends' && record === standing.id,
  );
  const over = standing.deferredUntil !== null && standing.deferredUntil < format.today;
  return (
    <Section title={words.title}>
      <Stack>
        <VerdictPanel verdict={plan.deferral} view={view} />
        {brokenOn === null ? null : <p>{words.broken(format.day(brokenOn, 'long'))}</p>}
        {due === undefined ? null : (
          <DefinitionList items={[{ label: words.last, value: <DueDate due={due} /> }]} />
        )}
        {settledOn !== null || !mayRecord ? null : (
          <Row>
            <ButtonLink href={formHref(view.id, 'schending')}>{words.break}</ButtonLink>
            {over && brokenOn === null ? <KeptButton dossierId={view.id} path={path} /> : null}
            {over || brokenOn !== null || standing.deferredUntil === null ? null : (
              <Muted small>{words.keepHint(format.day(standing.deferredUntil, 'long'))}</Muted>
            )}
          </Row>
        )}
      </Stack>
    </Section>
  );
}

/** Notes that the conditions were kept to the end, which closes the path. */
function KeptButton({ dossierId, path }: { dossierId: string; path: Path }) {
  const words = useWords(sanctionWords).deferral;
  const refresh = useFreshPaths(dossierId);
  const { id, version } = path.path;
  const form = useFileForm({
    name: `niet-nagekomen/${id}/nageleefd`,
    dossierId,
    mutation: desk.notKept.keepDeferral.mutationOptions(),
    schema: keepDeferral,
    initial: {},
    toFacts: () => ({ id, version }),
    onSaved: () => void refresh(),
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Button type="submit" busy={form.change.saving}>
        {words.keep}
      </Button>
      <FormProblem problem={form.change.problem} />
      <RefusedDay dossierId={dossierId} problem={form.change.problem} />
    </form>
  );
}

/** A condition was broken during the deferral; from when the sanction is carried out may be chosen later. */
export function BreachForm({ dossierId, path, onDone }: StepProps) {
  const words = useWords(sanctionWords).deferral;
  const format = useFormat();
  const refresh = useFreshPaths(dossierId);
  const { id, version, brokenOn } = path.path;
  const { standing, plan } = path;
  const initial: { brokenOn: string | null; breach: string; startsOn: string | null } = {
    brokenOn,
    breach: path.text.breach,
    startsOn: null,
  };
  const form = useFileForm({
    name: `niet-nagekomen/${id}/schending`,
    dossierId,
    mutation: desk.notKept.breakDeferral.mutationOptions(),
    schema: breakDeferral,
    initial,
    toFacts: (values) => ({ ...values, id, version }),
    onSaved: () => void refresh().then(onDone),
  });
  const last = plan.lastDayOfDeferral;
  return (
    <StepForm
      {...{ dossierId, path, onDone, form }}
      title={words.breakTitle}
      submitLabel={words.carryOut}
      conflict={[{ label: words.what, theirs: path.text.breach, mine: form.values.breach }]}
    >
      <DayField
        {...orNothing(form.field('brokenOn'))}
        label={words.on}
        min={standing?.decidedOn}
        max={format.today}
        required
      />
      <TextArea {...form.field('breach')} label={words.what} maxLength={4000} required />
      <DayField
        {...orNothing(form.field('startsOn'))}
        label={words.starts}
        description={last === null ? undefined : words.startsHint(format.day(last, 'long'))}
      />
    </StepForm>
  );
}
