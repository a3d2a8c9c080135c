import { contractLifeWords } from '@traject/i18n/web';
import { Hidden, Muted, Section, Stack, useWords } from '@traject/ui';
import { useMemo } from 'react';
import type { ContractText } from '../contract-text.ts';
import { useTextParts } from '../text-parts.ts';
import { changedParts, type Piece } from './changed-parts.ts';

interface ChangesProps {
  before: ContractText;
  after: ContractText;
}

/** What an addendum changes, part by part: struck words, new words, and the same in words for who cannot see them. */
export function Changes({ before, after }: ChangesProps) {
  const words = useWords(contractLifeWords).addendum;
  const parts = useTextParts();
  const changed = useMemo(() => changedParts(before, after, parts), [before, after, parts]);
  return (
    <Section level={3} title={words.changes} description={words.changesHint}>
      {changed.length === 0 ? (
        <Muted>{words.unchanged}</Muted>
      ) : (
        <Stack>
          {changed.map(({ key, label, pieces }) => (
            <div key={key} className="change">
              <h4>{label}</h4>
              <p className="paper-prose">
                {pieces.map((piece) => (
                  <PieceOfText key={piece.at} piece={piece} />
                ))}
              </p>
            </div>
          ))}
        </Stack>
      )}
    </Section>
  );
}

function PieceOfText({ piece: { state, text } }: { piece: Piece }) {
  const words = useWords(contractLifeWords).addendum;
  if (state === 'same') return text;
  const Mark = state === 'struck' ? 'del' : 'ins';
  return (
    <Mark>
      <Hidden>[{state === 'struck' ? words.struck : words.added} </Hidden>
      {text}
      <Hidden>]</Hidden>
    </Mark>
  );
}
