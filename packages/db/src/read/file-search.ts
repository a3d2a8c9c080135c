import { type SQL, sql } from 'drizzle-orm';
import { type KeyRange, rangesOf, readingsOf } from '../search/keys.ts';

/** The people with a key in a range. The comparisons are ones that PostgreSQL lets near an index under the walls. */
const peopleIn = (part: string, { distance, from, before }: KeyRange): SQL =>
  before === null
    ? sql`select ${part}::text as part, person_id, ${distance}::int as distance
        from search_key where key = ${from}`
    : sql`select ${part}::text as part, person_id, ${distance}::int as distance
        from search_key where key >= ${from} and key < ${before}`;

const either = (parts: readonly SQL[]): SQL => sql.join([...parts], sql` union all `);

/**
 * The people whom a text may mean, as `(person_id, distance)` with the distance of the best way to read it: 0 = every
 * word is written just so. Null when there is nothing to look for.
 */
export function peopleFound(text: string): SQL | null {
  const readings = readingsOf(text);
  if (readings.length === 0) return null;
  const parts = [...new Set(readings.flat())];
  const hits = either(
    parts.flatMap((part) => rangesOf(part).map((range) => peopleIn(part, range))),
  );
  const best = either(
    readings.map((reading) => {
      const wanted = [...new Set(reading)];
      return sql`select person_id, sum(distance) as distance from hit
        where part in (${sql.join(
          wanted.map((part) => sql`${part}`),
          sql`, `,
        )})
        group by person_id having count(*) = ${wanted.length}::int`;
    }),
  );
  return sql`(with hit as (
      select part, person_id, min(distance) as distance from (${hits}) as every_hit group by part, person_id
    )
    select person_id, min(distance) as distance from (${best}) as every_reading group by person_id)`;
}
