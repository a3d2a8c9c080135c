import type { FormField } from '../form/form-field.ts';
import type { DecisionValues } from './decision-values.ts';

/** What the parts of the form of a decision need of it. */
export interface DecisionFields {
  readonly values: DecisionValues;
  readonly field: <Key extends keyof DecisionValues>(key: Key) => FormField<DecisionValues[Key]>;
}
