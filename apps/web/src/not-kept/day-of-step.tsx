import { DayField } from '@traject/ui';
import { type FormField, orNothing } from '../form/form-field.ts';
import { useFormat } from '../format.ts';

interface DayOfStepProps {
  field: FormField<string | null>;
  label: string;
  /** What it cannot come before: mostly the day on which the commitment was not kept. */
  since: string;
}

/** The day of a step of the path: not before what it follows, and never ahead of today. */
export function DayOfStep({ field, label, since }: DayOfStepProps) {
  const { today } = useFormat();
  return <DayField {...orNothing(field)} label={label} min={since} max={today} required />;
}
