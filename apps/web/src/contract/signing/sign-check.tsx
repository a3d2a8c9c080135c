import { useNavigate } from '@tanstack/react-router';
import { contractSignatureWords, contractSigningWords } from '@traject/i18n/web';
import { CheckAnswers, Section, useWords } from '@traject/ui';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../../desk.ts';
import { fileHref } from '../../file/file-tabs.ts';
import { type FileView, useFileChange } from '../../file/use-file.ts';
import { useFormat } from '../../format.ts';
import { personName } from '../../person/name.ts';
import { useContractName } from '../contract-name.ts';
import { dayOrNull } from '../contract-text.ts';
import { usePeriodInWords } from '../paper/period-in-words.ts';
import { reflectionOf } from '../reflection-of.ts';
import { useScanChoice } from '../scans/use-scan-choice.ts';
import { useFreshContract } from '../use-contract.ts';
import { useSigningParties } from './parties.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { SignatureForm } from './signature-form.tsx';
import { lacksOf, mannerOf, type SignatureValues } from './signature-values.ts';
import type { StepProps } from './step-props.ts';
import { tooEarlyOn } from './too-early.ts';

interface SignCheckProps extends StepProps {
  /** Who signs, as it stands in the address. */
  who: string;
  on: string;
  view: FileView;
}

/** The page before a signature: the answers, and in one sentence what becomes unchangeable. */
export function SignCheck({ dossierId, contract, who, on, view }: SignCheckProps) {
  const words = useWords(contractSigningWords);
  const format = useFormat();
  const name = useContractName();
  const period = usePeriodInWords();
  const navigate = useNavigate();
  const signature = useWords(contractSignatureWords);
  const [requestId] = useState(() => newId());
  const [tried, setTried] = useState(false);
  const [how, setHow] = useState<SignatureValues>({
    manner: 'paper',
    name: who === 'client' ? personName(view.person) : '',
    present: '',
    device: '',
    strokes: [],
    confirmed: false,
  });
  const statement = signature.statement(
    how.name.trim() === '' ? signature.unnamed : how.name.trim(),
  );
  const scans = useScanChoice(dossierId, contract.id);
  const lacks = lacksOf(how, scans.onItsWay);
  const onScreen = how.manner !== 'paper';
  const change = useFileChange(dossierId, desk.contract.sign.mutationOptions());
  const refresh = useFreshContract(dossierId, contract.id, change.problem);
  const parties = useSigningParties(contract);
  const signing = parties.find(({ key }) => key === who);
  // On the screen one signs now, whatever day stood on the page before.
  const day = onScreen ? format.today : dayOrNull(on);
  const signingPage = `${fileHref(dossierId, 'contract')}/${contract.id}/ondertekenen`;
  const params = { dossierId, contractId: contract.id };
  const back = () =>
    void navigate({ to: '/dossiers/$dossierId/contract/$contractId/ondertekenen', params });
  const others = parties.filter(({ key }) => key !== who);
  const last = others.every(({ signedOn }) => signedOn !== null);
  const reflection = reflectionOf(view, contract.id);

  const tooEarly = tooEarlyOn(view, contract.id, day ?? on);

  const sign = async () => {
    setTried(true);
    if (signing === undefined || day === null || Object.values(lacks).some(Boolean)) return;
    const { party, thirdPartyId } = signing;
    const { id, version } = contract;
    const { present, device } = how;
    const sent = await change.send(
      {
        id,
        version,
        party,
        thirdPartyId,
        on: day,
        how: mannerOf(how, statement, scans.ready),
        present,
        device: onScreen ? device : '',
      },
      requestId,
    );
    if (!sent.ok) return;
    await refresh();
    if (last) void navigate({ to: '/dossiers/$dossierId/contract/$contractId', params });
    else back();
  };

  return (
    <Section title={words.check.title}>
      <CheckAnswers
        rows={[
          {
            label: words.check.contract,
            value: `${personName(view.person)}${format.colon} ${name(contract.kind, contract.text.startsOn)}`,
          },
          { label: words.check.party, value: signing?.name ?? who },
          {
            label: words.check.on,
            value: day === null ? on : format.day(day, 'long'),
            change: { label: words.change, href: signingPage },
          },
          { label: words.check.period, value: period(contract.text) },
          ...(reflection === null
            ? []
            : [
                {
                  label: words.check.given,
                  value: words.reflectionUntil(format.day(reflection.until)),
                },
              ]),
          {
            label: words.check.others,
            value: (
              <ul className="plain-list">
                {others.map(({ key, name: other, signedOn }) => (
                  <li key={key}>
                    {other}
                    {format.colon}{' '}
                    {signedOn === null
                      ? words.sign.notYet
                      : words.sign.signedOn(format.day(signedOn))}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        consequence={last ? words.check.consequenceLast : words.check.consequenceFirst}
        confirmLabel={words.check.confirm}
        cancelLabel={words.check.cancel}
        onConfirm={() => void sign()}
        onCancel={back}
        busy={change.saving}
        blocked={
          tooEarly === null || change.problem !== null ? undefined : (
            <RefusalNotice problem={tooEarly} dossierId={dossierId} contractId={contract.id} />
          )
        }
        error={
          change.problem === null ? undefined : (
            <RefusalNotice
              problem={change.problem}
              dossierId={dossierId}
              contractId={contract.id}
            />
          )
        }
      >
        <SignatureForm
          values={how}
          onChange={(next) => setHow((now) => ({ ...now, ...next }))}
          lacks={tried ? lacks : null}
          statement={statement}
          scans={scans}
        />
      </CheckAnswers>
    </Section>
  );
}
