import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';
import { orUnknown } from './known.ts';
import { period } from './period.ts';

/** What the KSZ/BCSS showed on a day about other centres (NOV-5); it shows general projects only. */
export const consultation = z.object({
  id: z.string(),
  consultedOn: civilDate,
  /** Periods of the right to social integration in another centre; empty = none was shown. */
  rightElsewhere: z.array(period),
  /** "Period standard project": the first subsidy, maybe begun at another centre; null = none was shown. */
  firstSubsidy: orUnknown(period.nullable()),
  /** "Period extension"; null = none was shown. */
  extension: orUnknown(period.nullable()),
});
export type Consultation = z.infer<typeof consultation>;
