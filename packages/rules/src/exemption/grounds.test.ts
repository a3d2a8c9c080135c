import { describe, expect, it } from 'vitest';
import { blockingSituation, DEFAULT_GROUND_POLICY, groundOf, groundPolicy } from './grounds.ts';

describe('the ground of a blocking situation (EXE-5)', () => {
  it('is equity for addiction, and open for what no source settles', () => {
    expect(groundOf('addiction')).toBe('equity');
    expect(groundOf('psychological-problems')).toBeNull();
  });

  it('is what the centre chose', () => {
    const chosen = groundPolicy.parse({ addiction: 'health', 'psychological-problems': 'health' });
    for (const situation of blockingSituation.options)
      expect(groundOf(situation, chosen)).toBe('health');
    expect(groundPolicy.safeParse({ ...DEFAULT_GROUND_POLICY, addiction: 'other' }).success).toBe(
      false,
    );
  });
});
