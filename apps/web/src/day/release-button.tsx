import { dayWords } from '@traject/i18n/web';
import { Button, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { useFileChange } from '../file/use-file.ts';
import { FormProblem } from '../form/form-problem.tsx';
import type { DayDuty } from './duty-group.tsx';

/** Takes a duty that is on hold up again before its day. */
export function ReleaseButton({ row, name }: { row: DayDuty; name: string }) {
  const words = useWords(dayWords);
  const change = useFileChange(row.dossierId, desk.duty.release.mutationOptions());
  const { kind, record, until } = row;
  return (
    <>
      <Button
        small
        kind="quiet"
        name={name}
        busy={change.saving}
        onClick={() => void change.send({ kind, record, until })}
      >
        {words.release}
      </Button>
      <FormProblem problem={change.problem} />
    </>
  );
}
