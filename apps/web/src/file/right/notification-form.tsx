import { recordNotification } from '@traject/api/notification/input';
import { decisionWords, formWords } from '@traject/i18n/web';
import { type DecisionMention, decisionMention } from '@traject/rules/facts';
import { conditionWords } from '@traject/rules/text';
import {
  Button,
  CheckGroup,
  ChoiceField,
  DayField,
  Muted,
  Notice,
  Row,
  Stack,
  useWords,
} from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { VersionConflict } from '../../form/version-conflict.tsx';
import { useFormat } from '../../format.ts';
import { type DecisionInView, decisionsInView } from './decision-name.ts';
import { DecisionStanding } from './decision-standing.tsx';
import type { RightFormProps } from './right-forms.ts';

type Manner = 'registered-post' | 'against-receipt' | 'other';
type Reason = 'law' | 'fact';

interface Values {
  notifiedOn: string | null;
  notifiedBy: Manner | null;
  /** Whether somebody read the text of the decision: only then a mention that is not ticked lacks. */
  read: 'yes' | 'no' | null;
  mentions: DecisionMention[];
  reasons: Reason[];
  version: number;
}

const MANNERS = ['registered-post', 'against-receipt', 'other'] as const;
const MENTIONS = decisionMention.options;

/** What stands in the fields at first: what is known of the notification. */
function valuesOf({ fact, version }: DecisionInView): Values {
  const read = Object.values(fact.mentions).some((value) => value !== 'unknown');
  return {
    notifiedOn: fact.notifiedOn === 'unknown' ? null : fact.notifiedOn,
    notifiedBy: fact.notifiedBy === 'unknown' ? null : fact.notifiedBy,
    read: read ? 'yes' : null,
    mentions: MENTIONS.filter((mention) => fact.mentions[mention] === true),
    reasons: [
      ...(fact.reasonedInLaw === true ? (['law'] as const) : []),
      ...(fact.reasonedInFact === true ? (['fact'] as const) : []),
    ],
    version,
  };
}

/** The facts of what was ticked: without having read the text nothing is known of what it carries. */
function carried({ read, mentions, reasons }: Values) {
  const has = <Value,>(list: readonly Value[], value: Value) =>
    read === 'yes' ? list.includes(value) : ('unknown' as const);
  return {
    mentions: Object.fromEntries(MENTIONS.map((mention) => [mention, has(mentions, mention)])),
    reasonedInLaw: has(reasons, 'law'),
    reasonedInFact: has(reasons, 'fact'),
  };
}

interface NotificationFormProps extends RightFormProps {
  decisionId: string | undefined;
}

/** When and how a decision was made known, what it carries, and what follows for the term of appeal. */
export function NotificationForm({ decisionId, ...props }: NotificationFormProps) {
  const words = useWords(decisionWords);
  const decision = decisionsInView(props.view).find(({ id }) => id === decisionId);
  if (decision === undefined) return <Muted>{words.empty}</Muted>;
  return <FormOf key={decision.id} {...props} decision={decision} />;
}

function FormOf({
  view,
  onClose,
  onSaved,
  decision,
}: RightFormProps & { decision: DecisionInView }) {
  const words = useWords(decisionWords);
  const { none } = useWords(formWords);
  const format = useFormat();
  const initial = valuesOf(decision);
  const form = useFileForm({
    name: `notification/${decision.id}`,
    dossierId: view.id,
    mutation: desk.notification.record.mutationOptions(),
    schema: recordNotification,
    initial,
    toFacts: (values) => ({
      id: decision.id,
      version: values.version,
      notifiedOn: values.notifiedOn,
      notifiedBy: values.notifiedBy,
      ...carried(values),
    }),
    check: ({ read }) => (read === null ? { read: 'required' } : {}),
    onSaved,
  });
  const { field, values } = form;
  const shown = ({ notifiedOn, notifiedBy, mentions }: Values) =>
    [
      notifiedOn === null ? none : format.day(notifiedOn),
      ...(notifiedBy === null ? [] : [words.manners[notifiedBy]]),
      `${mentions.length}/${MENTIONS.length}`,
    ].join(', ');
  return (
    <Stack gap="lg">
      <DecisionStanding view={view} decision={decision} />
      <FileForm form={form} submitLabel={words.submit} onCancel={onClose}>
        <DayField
          {...orNothing(field('notifiedOn'))}
          label={words.day}
          description={words.dayHelp}
          min={decision.fact.decidedOn}
          max={format.today}
          required
        />
        <ChoiceField
          {...orNothing(field('notifiedBy'))}
          label={words.manner}
          options={MANNERS.map((value) => ({
            value,
            label: words.manners[value],
            ...(value === 'other' ? { description: words.otherHelp } : {}),
          }))}
        />
        <ChoiceField
          {...orNothing(field('read'))}
          label={words.read}
          description={words.readHelp}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: words.reads[value] }))}
        />
        {values.read === 'yes' ? (
          <>
            <MentionsField field={field('mentions')} />
            <CheckGroup
              {...field('reasons')}
              label={words.reasons}
              options={[
                { value: 'law', label: words.inLaw },
                { value: 'fact', label: words.inFact },
              ]}
            />
          </>
        ) : null}
        {decision.judged.mentions.answer === 'incomplete' ? (
          <Notice tone="due" text={words.again} role="none" />
        ) : null}
        <VersionConflict
          form={form}
          version={decision.version}
          fresh={initial}
          rows={[{ label: words.notified, theirs: shown(initial), mine: shown(values) }]}
        />
      </FileForm>
    </Stack>
  );
}

interface MentionsFieldProps {
  field: {
    id: string;
    value: DecisionMention[];
    onChange: (value: DecisionMention[]) => void;
    error: string | undefined;
  };
}

/** The eight mentions, each with what the decision has to say and what it means for the person. */
function MentionsField({ field }: MentionsFieldProps) {
  const words = useWords(decisionWords);
  const { language } = useFormat();
  return (
    <Stack gap="sm">
      <CheckGroup
        {...field}
        label={words.mentions}
        description={words.mentionsHelp}
        options={MENTIONS.map((value) => ({
          value,
          label: conditionWords('decision-mentions', value, language).states,
          description: words.meaning[value],
        }))}
      />
      <Row>
        <Button small onClick={() => field.onChange([...MENTIONS])}>
          {words.all}
        </Button>
      </Row>
    </Stack>
  );
}
