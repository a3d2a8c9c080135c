import { day } from '@traject/rules/calendar';
import { eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../open.ts';
import { countFiles, type FileFilter, listFiles } from '../read/file-list.ts';
import { addPerson, correctPerson, personOf } from '../record/person.ts';
import { person } from '../schema/person.ts';
import { searchKey } from '../schema/search-key.ts';
import { aCentre, openTestDatabase, type TestCentre } from '../testing/index.ts';
import { fillSearchKeys } from './write-keys.ts';

const NAMES = [
  ['Marie', 'Van den Broek'],
  ['Jan', 'Vandenbroeck'],
  ['Koen', "D'Hondt"],
  ['Els', 'Dhondt'],
  ['Anne', 'Lefèvre'],
  ['Luc', 'Lefebvre'],
  ['Thijs', 'Peeters'],
  ['Mohammed', 'Yılmaz'],
  ['Cécile', 'Janssens'],
  ['Piet', 'Janssen'],
  ['Rik', 'Jansens'],
  ['Ben', 'Ali'],
] as const;

const EVERYTHING: FileFilter = {
  on: day('2026-11-21'),
  text: '',
  staffId: null,
  dutyKind: null,
  dueUntil: null,
  right: null,
  step: null,
  withoutWorker: false,
};

let open: OpenDatabase;
let one: TestCentre;
let files: string[];

/** Adds somebody; the answer is the file. */
const add = (centre: TestCentre, firstName: string, lastName: string, insz: string) =>
  centre.within('social-worker', async (transaction) => {
    const dossierId = newId();
    await addPerson(transaction, centre.reader('social-worker'), {
      person: {
        id: newId(),
        insz,
        firstName,
        lastName,
        birthDate: day('1990-06-15'),
        language: 'nl',
      },
      dossierId,
      workerId: centre.staffId('social-worker'),
      teamId: centre.teamId,
      year: '2026',
    });
    return dossierId;
  });

beforeAll(async () => {
  open = await openTestDatabase();
  one = await aCentre(open, 'OCMW Een');
  const other = await aCentre(open, 'OCMW Ander');
  files = [];
  for (const [at, [firstName, lastName]] of NAMES.entries())
    files.push(await add(one, firstName, lastName, `900615100${String(at).padStart(2, '0')}`));
  await add(other, 'Jan', 'Vandenbroeck', '90061510199');
});
afterAll(() => open.close());

const found = async (text: string, centre = one): Promise<string[]> => {
  const rows = await centre.within('social-worker', (transaction) =>
    listFiles(transaction, { ...EVERYTHING, text }, { order: 'name', offset: 0, limit: 50 }),
  );
  return rows.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
};

describe('looking for a person', () => {
  it.each([
    ['Vandenbroeck', ['Jan Vandenbroeck', 'Marie Van den Broek']],
    ['van den broek', ['Marie Van den Broek', 'Jan Vandenbroeck']],
    ['Jan Van den Broek', ['Jan Vandenbroeck']],
    ['vandenbroek jan', ['Jan Vandenbroeck']],
    ['broek', ['Marie Van den Broek']],
    ["D'Hondt", ['Els Dhondt', "Koen D'Hondt"]],
    ['dhont', ['Els Dhondt', "Koen D'Hondt"]],
    ['Lefevre', ['Anne Lefèvre', 'Luc Lefebvre']],
    ['Lefebvre', ['Luc Lefebvre', 'Anne Lefèvre']],
    ['Tijs', ['Thijs Peeters']],
    ['mohamed yilmaz', ['Mohammed Yılmaz']],
    ['cesile', ['Cécile Janssens']],
    ['Janssen', ['Piet Janssen', 'Cécile Janssens', 'Rik Jansens']],
    ['Ben Ali', ['Ben Ali']],
    ['90.06.15-100.06', ['Thijs Peeters']],
    ['2026-0009', ['Cécile Janssens']],
    ['nobody', []],
    ['%', []],
  ])('%s', async (text, names) => {
    expect(await found(text)).toEqual(names);
  });

  it('counts as many as it lists', async () => {
    const count = await one.within('social-worker', (transaction) =>
      countFiles(transaction, { ...EVERYTHING, text: 'jansen' }),
    );
    expect(count).toBe(3);
  });
});

describe('the list', () => {
  it('stands in alphabetical order without signs, and in windows that fit', async () => {
    const window = (offset: number) =>
      one.within('social-worker', (transaction) =>
        listFiles(transaction, EVERYTHING, { order: 'name', offset, limit: 5 }),
      );
    const whole = [...(await window(0)), ...(await window(5)), ...(await window(10))];
    expect(whole.map(({ lastName }) => lastName).join(', ')).toBe(
      "Ali, Dhondt, D'Hondt, Jansens, Janssen, Janssens, Lefebvre, Lefèvre, " +
        'Peeters, Vandenbroeck, Van den Broek, Yılmaz',
    );
  });

  it('finds the files of somebody who no longer works here', async () => {
    const without = { ...EVERYTHING, withoutWorker: true };
    const count = () =>
      one.within('head-of-social-work', (transaction) => countFiles(transaction, without));
    expect(await count()).toBe(0);
    const worker = one.staffId('social-worker');
    const set = (active: boolean) =>
      one.within('operator', (transaction) =>
        transaction.execute(sql`update staff set active = ${active} where id = ${worker}`),
      );
    await set(false);
    expect(await count()).toBe(NAMES.length);
    await set(true);
  });
});

describe('what people are found by', () => {
  it('follows a correction of the name', async () => {
    const dossierId = files[11] ?? '';
    await one.within('social-worker', async (transaction) => {
      const before = await personOf(transaction, dossierId);
      if (before === undefined) throw new Error('the person is gone');
      const { birthDate, language } = before;
      await correctPerson(transaction, one.reader('social-worker'), dossierId, before, {
        firstName: 'Ben',
        lastName: 'Haddad',
        birthDate,
        language,
      });
    });
    expect(await found('ali')).toEqual([]);
    expect(await found('hadad')).toEqual(['Ben Haddad']);
    expect(await found('2026-0012')).toEqual(['Ben Haddad']);
  });

  it('is made at the start for who was written before there was any', async () => {
    await one.within('operator', async (transaction) => {
      await transaction.delete(searchKey);
      await transaction.update(person).set({ keysVersion: 0, sortName: '' });
    });
    expect(await found('peeters')).toEqual([]);
    await fillSearchKeys(open.database);
    expect(await found('peeters')).toEqual(['Thijs Peeters']);
    const [row] = await one.within('operator', (transaction) =>
      transaction.select().from(person).where(eq(person.lastName, 'Peeters')),
    );
    expect(row?.sortName).toBe('peeters thijs');
  });

  it('is kept from who may not see names', async () => {
    for (const role of ['finance-officer', 'management', 'inspector', 'administrator'] as const)
      await expect(
        one.within(role, (transaction) => transaction.select().from(searchKey)),
      ).rejects.toThrow();
  });
});
