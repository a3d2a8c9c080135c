import { z } from 'zod';
import { exemptionGround } from '../facts/exemption.ts';

/** What may stand in the way of a project for the time being (EXE-5). */
export const blockingSituation = z.enum(['addiction', 'psychological-problems']);
export type BlockingSituation = z.infer<typeof blockingSituation>;

/**
 * Local policy (EXE-5): the ground under which a blocking situation is entered in the file; `null` = the centre chooses
 * case by case. Form B has one code for both grounds, so the subsidy does not change with it (EXE-3).
 */
export const groundPolicy = z.record(blockingSituation, exemptionGround.nullable());
export type GroundPolicy = z.infer<typeof groundPolicy>;

/** Addiction counts as equity and not as health; of psychological problems no source says which. */
export const DEFAULT_GROUND_POLICY: GroundPolicy = {
  addiction: 'equity',
  'psychological-problems': null,
};

/** The ground that the centre enters for a blocking situation; `null` = to be chosen in the file. */
export const groundOf = (
  situation: BlockingSituation,
  policy: GroundPolicy = DEFAULT_GROUND_POLICY,
): z.infer<typeof exemptionGround> | null => policy[situation];
