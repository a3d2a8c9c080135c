import { useMutation } from '@tanstack/react-query';
import { type Problem, problemIn } from '@traject/api/browser';
import { teamWords } from '@traject/i18n/web';
import { type CivilDate, isCivilDate } from '@traject/rules/calendar';
import { Button, Card, CheckAnswers, DayField, Row, SelectField, useWords } from '@traject/ui';
import { useEffect, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import type { TeamRow, Worker } from './team-rows.tsx';

interface HandOverProps {
  rows: readonly TeamRow[];
  workers: readonly Worker[];
  /** `later` is the day that is still to come; null when they went at once. */
  onGiven: (count: number, who: string, later: string | null) => void;
  /** One of the files went to somebody else meanwhile. */
  onStale: () => void;
}

/** Hands the chosen files to another worker: whom and from when, then a look at all of it, then for good. */
export function HandOver({ rows, workers, onGiven, onStale }: HandOverProps) {
  const words = useWords(teamWords);
  const format = useFormat();
  const [to, setTo] = useState<string>();
  const [startsOn, setStartsOn] = useState<string | undefined>(format.today);
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  // A second try carries the same id: what the server did already is not done twice.
  const [requestId] = useState(() => newId());
  const frame = useRef<HTMLDivElement>(null);
  const { mutateAsync, isPending } = useMutation(desk.team.assign.mutationOptions());
  const worker = workers.find(({ id }) => id === to);
  useEffect(() => {
    if (checking) frame.current?.focus();
  }, [checking]);

  const later = startsOn !== undefined && startsOn > format.today ? startsOn : null;

  const give = async (who: Worker, day: CivilDate) => {
    setProblem(null);
    const files = rows.map(({ dossierId, workerId }) => ({ dossierId, seenWorkerId: workerId }));
    try {
      await mutateAsync({ requestId, files, workerId: who.id, startsOn: day });
      onGiven(rows.length, who.name, later);
    } catch (error) {
      const found = problemIn(error);
      setProblem(found);
      if (found.code === 'changed-meanwhile') onStale();
    }
  };
  const named = (row: TeamRow) =>
    row.birthDate === null ? personName(row) : `${personName(row)} (*${format.day(row.birthDate)})`;

  if (!checking || worker === undefined || startsOn === undefined || !isCivilDate(startsOn))
    return (
      <Card look="sunk">
        <div className="team-bar">
          <output>{words.chosen(rows.length)}</output>
          <SelectField
            label={words.to}
            emptyLabel={words.chooseWorker}
            value={to}
            onChange={setTo}
            options={workers.map(({ id, name, team }) => ({
              value: id,
              label: team === null ? name : `${name} (${team})`,
            }))}
          />
          <DayField
            label={words.startsOn}
            value={startsOn}
            onChange={setStartsOn}
            min={format.today}
            required
          />
          <Row>
            <Button
              kind="main"
              disabled={worker === undefined || startsOn === undefined || startsOn < format.today}
              onClick={() => setChecking(true)}
            >
              {words.check}
            </Button>
          </Row>
        </div>
      </Card>
    );
  return (
    // The step that opened is where one goes on reading.
    <div ref={frame} tabIndex={-1} className="team-check">
      <h3>{words.checkTitle}</h3>
      <CheckAnswers
        rows={[
          {
            label: words.filesToGive,
            value: (
              <ul className="team-names">
                {rows.map((row) => (
                  <li key={row.dossierId}>{named(row)}</li>
                ))}
              </ul>
            ),
          },
          { label: words.from, value: [...new Set(rows.map((row) => row.worker))].join(', ') },
          { label: words.goesTo, value: worker.name },
          { label: words.startsOn, value: format.day(startsOn, 'long') },
        ]}
        consequence={
          later === null
            ? words.consequence(worker.name)
            : words.consequenceLater(worker.name, format.day(later, 'long'))
        }
        confirmLabel={words.confirm}
        cancelLabel={words.back}
        onConfirm={() => void give(worker, startsOn)}
        onCancel={() => setChecking(false)}
        busy={isPending}
        error={problem === null ? null : <FormProblem problem={problem} />}
      />
    </div>
  );
}
