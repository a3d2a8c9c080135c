import { rightWords } from '@traject/i18n/web';
import { Button, DayField, Fields, Muted, PlusIcon, Row, TrashIcon, useWords } from '@traject/ui';
import type { FormField } from '../../form/form-field.ts';
import { useFormat } from '../../format.ts';

/** A period of the right in another centre, as it is being typed. */
export interface ElsewherePeriod {
  from: string | null;
  until: string | null;
}

interface PeriodsElsewhereProps {
  field: FormField<ElsewherePeriod[]>;
  errorAt: (path: string) => string | undefined;
}

/** Any number of periods, each with its first and, where it ended, its last day. */
export function PeriodsElsewhere({ field, errorAt }: PeriodsElsewhereProps) {
  const words = useWords(rightWords);
  const { colon } = useFormat();
  const { value: periods, onChange } = field;
  const change = (at: number, part: Partial<ElsewherePeriod>) =>
    onChange(periods.map((period, index) => (index === at ? { ...period, ...part } : period)));
  return (
    <Fields>
      {periods.length === 0 ? <Muted>{words.elsewhereNone}</Muted> : null}
      {periods.map((period, at) => (
        // The periods have no identity; they are only added at the end
        <Row key={at} align="start">
          <DayField
            id={`${field.id}.${at}.from`}
            label={`${words.periodNumber(at + 1)}${colon} ${words.from.toLowerCase()}`}
            value={period.from ?? undefined}
            onChange={(from) => change(at, { from: from ?? null })}
            error={errorAt(`rightElsewhere.${at}.from`)}
            required
          />
          <DayField
            id={`${field.id}.${at}.until`}
            label={words.until}
            value={period.until ?? undefined}
            onChange={(until) => change(at, { until: until ?? null })}
            error={errorAt(`rightElsewhere.${at}.until`)}
          />
          <div className="beside-field">
            <Button
              kind="quiet"
              icon={TrashIcon}
              name={words.removePeriod(at + 1)}
              onClick={() => onChange(periods.filter((_, index) => index !== at))}
            >
              {words.remove}
            </Button>
          </div>
        </Row>
      ))}
      <Row>
        <Button icon={PlusIcon} onClick={() => onChange([...periods, { from: null, until: null }])}>
          {words.addPeriod}
        </Button>
      </Row>
    </Fields>
  );
}
