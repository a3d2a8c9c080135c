import { contractTextWords, contractWords } from '@traject/i18n/web';
import type { Party } from '@traject/rules/facts';
import {
  Button,
  Muted,
  PlusIcon,
  Row,
  SelectField,
  Stack,
  TextArea,
  TrashIcon,
  useWords,
} from '@traject/ui';
import { v7 as newId } from 'uuid';
import type { Commitment, Objective } from '../contract-text.ts';
import { KeepSentence, PickSentence } from '../lists/pick-sentence.tsx';
import type { SectionProps } from './section-props.ts';

/** The list of the centre for each party. */
const LIST_OF = {
  person: 'commitment-of-person',
  centre: 'commitment-of-centre',
  'third-party': 'commitment-of-third-party',
} as const;

const MOST = 80;
const SHOWN = 60;

const shortened = (words: string): string =>
  words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;

/** The commitments of one party, each tied to an objective. */
export function CommitmentColumn({ party, text, onChange }: SectionProps & { party: Party }) {
  const words = useWords(contractTextWords).commitments;
  const { commitments, objectives } = text;
  const own = commitments.filter((one) => one.party === party);
  const only = objectives.length === 1 ? objectives[0]?.id : undefined;
  const add = (commitment: string) =>
    onChange({
      commitments: [...commitments, { id: newId(), party, objectiveId: only ?? null, commitment }],
    });
  return (
    <div className="commitments" data-party={party} id={`commitments-${party}`}>
      <p className="commitments-head">
        <Muted small>{party === 'person' ? words.asked : words.given}</Muted>
        <strong>{words.parties[party]}</strong>
      </p>
      <Stack>
        {own.length === 0 ? <Muted small>{words.none}</Muted> : null}
        {own.map((commitment, index) => (
          <OneCommitment
            key={commitment.id}
            commitment={commitment}
            position={index + 1}
            objectives={objectives}
            onChange={(change) =>
              onChange({
                commitments: commitments.map((one) =>
                  one.id === commitment.id ? { ...one, ...change } : one,
                ),
              })
            }
            onRemove={() =>
              onChange({ commitments: commitments.filter(({ id }) => id !== commitment.id) })
            }
          />
        ))}
        <div>
          <Button
            small
            icon={PlusIcon}
            name={words.addFor(words.parties[party])}
            onClick={() => add('')}
            disabled={commitments.length >= MOST}
          >
            {words.add}
          </Button>
        </div>
        {commitments.length >= MOST ? null : <PickSentence kind={LIST_OF[party]} onPick={add} />}
      </Stack>
    </div>
  );
}

interface OneCommitmentProps {
  commitment: Commitment;
  position: number;
  objectives: readonly Objective[];
  onChange: (change: Partial<Commitment>) => void;
  onRemove: () => void;
}

function OneCommitment(props: OneCommitmentProps) {
  const { commitment, position, objectives, onChange, onRemove } = props;
  const words = useWords(contractTextWords).commitments;
  const { remove } = useWords(contractWords);
  const party = words.parties[commitment.party];
  return (
    <div className="commitment">
      <TextArea
        label={words.one(party, position)}
        value={commitment.commitment}
        onChange={(text) => onChange({ commitment: text })}
        minRows={2}
        maxLength={1000}
      />
      <SelectField
        label={words.objectiveOf(party, position)}
        value={commitment.objectiveId ?? undefined}
        onChange={(id) => onChange({ objectiveId: id ?? null })}
        emptyLabel={words.noObjective}
        width="full"
        options={objectives.map(({ id, objective }, index) => ({
          value: id,
          label: objective.trim() === '' ? words.unnamed(index + 1) : shortened(objective),
        }))}
      />
      <Row>
        <Button
          small
          kind="quiet"
          icon={TrashIcon}
          name={words.remove(party, position)}
          onClick={onRemove}
        >
          {remove}
        </Button>
        <KeepSentence kind={LIST_OF[commitment.party]} sentence={commitment.commitment} />
      </Row>
    </div>
  );
}
