import { useNavigate } from '@tanstack/react-router';
import { fieldSentence, problemWords } from '@traject/i18n';
import { contractSigningWords } from '@traject/i18n/web';
import { Button, Card, DayField, Section, Stack, useWords } from '@traject/ui';
import { type SyntheticEvent, useState } from 'react';
import { useFormat } from '../../format.ts';
import { dayOrNull } from '../contract-text.ts';
import { SignatureScans } from '../scans/signature-scans.tsx';
import { DoneStep } from './done-step.tsx';
import { type SigningParty, useSigningParties } from './parties.ts';
import type { StepProps } from './step-props.ts';

/** Who has signed and who has not; each signature goes over a page to check. */
export function SignaturesStep({ dossierId, contract }: StepProps) {
  const words = useWords(contractSigningWords).sign;
  const format = useFormat();
  const parties = useSigningParties(contract);
  return (
    <Section level={3} title={words.title} description={words.hint}>
      <Stack>
        {parties.map((party) =>
          party.signedOn === null ? (
            <AwaitedSignature
              key={party.key}
              dossierId={dossierId}
              contractId={contract.id}
              party={party}
            />
          ) : (
            <div key={party.key} className="signature-given">
              <DoneStep
                sentence={`${party.name}${format.colon} ${words.signedOn(format.day(party.signedOn, 'long'))}`}
                about={party.name}
              />
              <ScansOf dossierId={dossierId} contract={contract} party={party} />
            </div>
          ),
        )}
      </Stack>
    </Section>
  );
}

/** The scans of what a party signed on paper. */
function ScansOf({ dossierId, contract, party }: StepProps & { party: SigningParty }) {
  const kept = contract.signed.find(
    (one) =>
      one.voidedAt === null && one.party === party.party && one.thirdPartyId === party.thirdPartyId,
  );
  return kept === undefined ? null : (
    <SignatureScans dossierId={dossierId} contract={contract} kept={kept} who={party.name} />
  );
}

interface AwaitedSignatureProps {
  dossierId: string;
  contractId: string;
  party: SigningParty;
}

function AwaitedSignature({ dossierId, contractId, party }: AwaitedSignatureProps) {
  const words = useWords(contractSigningWords).sign;
  const problems = useWords(problemWords);
  const { today } = useFormat();
  const navigate = useNavigate();
  const [on, setOn] = useState<string | undefined>(today);
  const [tried, setTried] = useState(false);
  const go = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    const day = dayOrNull(on);
    if (day === null) return;
    void navigate({
      to: '/dossiers/$dossierId/contract/$contractId/ondertekenen',
      params: { dossierId, contractId },
      search: { partij: party.key, op: day },
    });
  };
  return (
    <Card>
      <form className="signature-row" onSubmit={go} noValidate>
        <p>
          <strong>{party.name}</strong>
          <br />
          <span className="tj-muted">{words.notYet}</span>
        </p>
        <DayField
          label={words.on}
          value={on}
          onChange={setOn}
          max={today}
          error={tried && dayOrNull(on) === null ? fieldSentence(problems, 'required') : undefined}
        />
        <Button type="submit" name={words.goFor(party.name)}>
          {words.go}
        </Button>
      </form>
    </Card>
  );
}
