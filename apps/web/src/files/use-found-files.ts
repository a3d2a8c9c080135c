import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Outputs } from '@traject/api/browser';
import { desk } from '../desk.ts';

/** A file that was found, as a list shows it. */
export type FoundFile = Outputs['file']['list']['rows'][number];

const LEAST_LETTERS = 2;
const PAUSE_MS = 180;
/** As many as can be told apart at a glance. */
const SHOWN = 8;

/**
 * The files that a text means, by name, INSZ or number, of all that one may see; none before the second letter. `wanted`
 * is false while nobody looks.
 */
export function useFoundFiles(text: string, wanted = true) {
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const enough = asked.length >= LEAST_LETTERS;
  const client = useQueryClient();
  const asking = (of: string) => desk.file.list.queryOptions({ text: of, whose: 'team' });
  const found = useQuery({
    ...asking(asked),
    enabled: enough && wanted,
    placeholderData: keepPreviousData,
  });
  return {
    enough,
    rows: enough ? (found.data?.rows.slice(0, SHOWN) ?? []) : [],
    searching: found.isFetching,
    /** The first file that the whole text means, which may not be what is shown yet; undefined when there is none. */
    first: async (): Promise<FoundFile | undefined> => {
      const whole = text.trim();
      if (whole.length < LEAST_LETTERS) return undefined;
      return (await client.query(asking(whole))).rows[0];
    },
  };
}
