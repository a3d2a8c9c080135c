import { rightWords } from '@traject/i18n/web';
import { ChoiceField, DayField, Fields, useWords } from '@traject/ui';
import type { FormField } from '../../form/form-field.ts';

/** What the KSZ showed of one kind of period, as it is being typed. */
export interface Shown {
  answer: 'none' | 'known' | 'unknown' | null;
  from: string | null;
  until: string | null;
}

export const NOT_SAID: Shown = { answer: null, from: null, until: null };

/** The same as a fact: null = none was shown, `unknown` = nobody looked, undefined = not answered yet. */
export const shownFact = ({ answer, from, until }: Shown) =>
  answer === 'none'
    ? null
    : answer === 'unknown'
      ? 'unknown'
      : answer === 'known'
        ? { from, until }
        : undefined;

/** A fact as it stands in the form. */
export const shownOf = (fact: { from: string; until: string | null } | null | 'unknown'): Shown =>
  fact === null || fact === 'unknown'
    ? { ...NOT_SAID, answer: fact === null ? 'none' : fact }
    : { answer: 'known', from: fact.from, until: fact.until };

/** What is wrong with an answer, field by field: the schema only says that the whole does not fit. */
export function wrongInShown(path: string, { answer, from, until }: Shown): Record<string, string> {
  if (answer === null) return { [path]: 'not-a-choice' };
  if (answer !== 'known') return {};
  if (from === null) return { [path]: '', [`${path}.from`]: 'required' };
  return until !== null && until < from
    ? { [path]: '', [`${path}.until`]: 'ends-before-it-starts' }
    : {};
}

interface ShownPeriodProps {
  field: FormField<Shown>;
  errorAt: (path: string) => string | undefined;
  label: string;
  description: string;
}

/** A period that the KSZ shows, does not show, or that nobody looked up: three different answers. */
export function ShownPeriod({ field, errorAt, label, description }: ShownPeriodProps) {
  const words = useWords(rightWords);
  const { value, onChange, name } = field;
  return (
    <Fields>
      <ChoiceField
        id={field.id}
        name={name}
        error={value.answer === null ? field.error : undefined}
        label={label}
        description={description}
        value={value.answer ?? undefined}
        onChange={(answer) => onChange({ ...value, answer })}
        options={(['none', 'known', 'unknown'] as const).map((answer) => ({
          value: answer,
          label: words.shown[answer],
        }))}
      />
      {value.answer === 'known' ? (
        <Fields direction="row">
          <DayField
            id={`${field.id}.from`}
            label={words.from}
            value={value.from ?? undefined}
            onChange={(from) => onChange({ ...value, from: from ?? null })}
            error={errorAt(`${name}.from`)}
            required
          />
          <DayField
            id={`${field.id}.until`}
            label={words.until}
            value={value.until ?? undefined}
            onChange={(until) => onChange({ ...value, until: until ?? null })}
            error={errorAt(`${name}.until`)}
          />
        </Fields>
      ) : null}
    </Fields>
  );
}
