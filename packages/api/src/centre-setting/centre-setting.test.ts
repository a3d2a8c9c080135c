import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { staffRole } from '../session/roles.ts';
import { problemOfCall, testDesk } from '../testing/desk.ts';

const desk = testDesk();

const save = (allowed: boolean, role = 'head-of-social-work' as const, requestId = newId()) =>
  desk.as(role).centreSetting.saveOneSidedChanges({ requestId, allowed });

const trail = () =>
  desk.centre.within('operator', (transaction) =>
    transaction.execute<{ before: unknown; after: unknown; actor: string }>(
      `select before, after, actor from audit_entry where action = 'centre.one-sided-changes' order by sequence`,
    ),
  );

describe('one-sided changes of a contract (AMD-2)', () => {
  it('are off until the head of social work allows them, with a trace, and can be forbidden again', async () => {
    const head = desk.as('head-of-social-work');
    expect(await head.centreSetting.read()).toEqual({ allowsOneSidedChanges: false });
    const requestId = newId();
    expect(await save(true, 'head-of-social-work', requestId)).toEqual({
      allowsOneSidedChanges: true,
    });
    // The answer was lost on the way, and what stands there already is stated again: neither leaves a trace.
    await save(true, 'head-of-social-work', requestId);
    await save(true);
    expect((await trail()).rows).toEqual([
      {
        before: { allowsOneSidedChanges: false },
        after: { allowsOneSidedChanges: true },
        actor: desk.centre.staffId('head-of-social-work'),
      },
    ]);
    expect(await desk.elsewhere('head-of-social-work').centreSetting.read()).toEqual({
      allowsOneSidedChanges: false,
    });
    expect(await save(false)).toEqual({ allowsOneSidedChanges: false });
    expect((await trail()).rows).toHaveLength(2);
  });

  it.each(staffRole.options)('are a matter for the head alone: %s', async (role) => {
    const said = role === 'head-of-social-work' ? 'nothing was refused' : 'not-allowed';
    const setting = desk.as(role).centreSetting;
    expect(await problemOfCall(setting.read())).toBe(said);
    const saved = setting.saveOneSidedChanges({ requestId: newId(), allowed: false });
    expect(await problemOfCall(saved)).toBe(said);
  });

  it('are kept from a social worker by the database as well, and the rest of the centre from a head', async () => {
    const changed = async (role: 'social-worker' | 'head-of-social-work', set: string) => {
      try {
        const { rows } = await desk.centre.within(role, (transaction) =>
          transaction.execute(`update centre set ${set} returning centre_id`),
        );
        return rows.length;
      } catch {
        return 'refused';
      }
    };
    expect(await changed('social-worker', 'allows_one_sided_changes = true')).toBe(0);
    expect(await changed('head-of-social-work', 'allows_one_sided_changes = false')).toBe(1);
    expect(await changed('head-of-social-work', `name = 'x'`)).toBe('refused');
  });
});
