import { decisionWords } from '@traject/i18n/web';
import type { DecisionMention } from '@traject/rules/facts';
import { conditionWords } from '@traject/rules/text';
import { Button, CheckGroup, ChoiceField, DayField, Row, Stack, useWords } from '@traject/ui';
import { type FormField, orNothing } from '../../form/form-field.ts';
import { useFormat } from '../../format.ts';
import { MANNERS, MENTIONS, type NotificationValues } from './notification-values.ts';

interface LetterFieldsProps {
  form: {
    values: NotificationValues;
    field: <Key extends keyof NotificationValues>(key: Key) => FormField<NotificationValues[Key]>;
  };
  /** The first day that the letter can have: that of the decision, or of the letter before it. */
  from: string;
}

/** When and how the letter was sent, and what it carries. */
export function LetterFields({ form: { field, values }, from }: LetterFieldsProps) {
  const words = useWords(decisionWords);
  const format = useFormat();
  return (
    <>
      <DayField
        {...orNothing(field('notifiedOn'))}
        label={words.day}
        description={words.dayHelp}
        min={from}
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
    </>
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
