import { workerWords } from '@traject/i18n/web';
import { type Choice, useWords } from '@traject/ui';
import type { WorkerOfFile } from './use-worker.ts';

/** The colleagues who could look after a file, each with the team. */
export function useColleagueOptions({ colleagues }: WorkerOfFile): Choice<string>[] {
  const words = useWords(workerWords);
  return colleagues.map(({ id, name, team }) => ({
    value: id,
    label: team === null ? name : words.inTeam(name, team),
  }));
}
