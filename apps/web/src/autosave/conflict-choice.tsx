import { savingWords } from '@traject/i18n/web';
import { Button, Card, ChoiceField, Notice, Stack, useWords } from '@traject/ui';
import { useState } from 'react';
import type { Conflict } from './use-autosave.ts';
import './autosave.css';

const PLACE = 'conflict';

/** Brings the choice into view, for who was writing further down. */
export function showConflict(): void {
  const place = document.getElementById(PLACE);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}

interface ConflictChoiceProps<T extends object> {
  conflict: Conflict<T>;
  onSettle: (value: T) => void;
}

/** Both versions of what two people wrote, part by part, with the choice what stays. */
export function ConflictChoice<T extends object>(props: ConflictChoiceProps<T>) {
  const { conflict, onSettle } = props;
  const { merged, theirs, asked } = conflict;
  const words = useWords(savingWords);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const choose = (key: string, whose: 'mine' | 'theirs') =>
    setTaken((now) => {
      const next = new Set(now);
      if (whose === 'theirs') next.add(key);
      else next.delete(key);
      return next;
    });
  const settle = () => {
    const chosen = { ...merged };
    for (const { key } of asked) if (taken.has(key)) chosen[key] = theirs[key];
    onSettle(chosen);
  };
  return (
    <div id={PLACE} className="autosave-conflict" tabIndex={-1}>
      <Card>
        <Stack>
          <Notice tone="due" role="alert" title={words.conflict} text={words.conflictText} />
          {asked.map(({ key, label, show }) => (
            <ChoiceField
              key={key}
              label={label}
              value={taken.has(key) ? 'theirs' : 'mine'}
              onChange={(whose) => choose(key, whose)}
              options={[
                {
                  value: 'mine' as const,
                  label: words.mine,
                  description: <Version text={show(merged)} empty={words.nothing} />,
                },
                {
                  value: 'theirs' as const,
                  label: words.theirs,
                  description: <Version text={show(theirs)} empty={words.nothing} />,
                },
              ]}
            />
          ))}
          <div>
            <Button kind="main" onClick={settle}>
              {words.settle}
            </Button>
          </div>
        </Stack>
      </Card>
    </div>
  );
}

function Version({ text, empty }: { text: string; empty: string }) {
  return <span className="autosave-version">{text.trim() === '' ? empty : text}</span>;
}
