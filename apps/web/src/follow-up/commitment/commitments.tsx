import { commitmentWords } from '@traject/i18n/web';
import { Card, Columns, Muted, Section, Stack, useWords } from '@traject/ui';
import { useTextInForce } from '../../contract/use-contract.ts';
import { OneCommitment } from './one-commitment.tsx';
import { useMarksOf } from './use-marks.ts';

const PARTIES = ['person', 'centre', 'third-party'] as const;

interface CommitmentsProps {
  dossierId: string;
  contractId: string;
  mayRecord: boolean;
}

/** What each party promised in a signed contract and how far it is, beside each other. */
export function Commitments({ dossierId, contractId, mayRecord }: CommitmentsProps) {
  const words = useWords(commitmentWords);
  const { commitments } = useTextInForce(dossierId, contractId);
  const marksOf = useMarksOf(dossierId, contractId);
  return (
    <Section title={words.title} description={words.hint}>
      <Columns least="middle">
        {PARTIES.map((party) => {
          const own = commitments.filter((one) => one.party === party);
          if (own.length === 0 && party === 'third-party') return null;
          const done = own.filter((one) => marksOf(one)[0]?.done === true).length;
          return (
            <Card key={party}>
              <Stack gap="sm">
                <h3>{words.parties[party]}</h3>
                <Muted small>{own.length === 0 ? words.none : words.done(done, own.length)}</Muted>
                <ul className="evaluations">
                  {own.map((commitment) => (
                    <OneCommitment
                      key={commitment.id}
                      dossierId={dossierId}
                      commitment={commitment}
                      marks={marksOf(commitment)}
                      mayRecord={mayRecord}
                    />
                  ))}
                </ul>
              </Stack>
            </Card>
          );
        })}
      </Columns>
    </Section>
  );
}
