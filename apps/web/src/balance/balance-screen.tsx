import { useParams } from '@tanstack/react-router';
import { balanceWords, printingWords } from '@traject/i18n/web';
import {
  ButtonLink,
  Muted,
  Notice,
  PrintIcon,
  Row,
  Section,
  Stack,
  TextLink,
  useWords,
} from '@traject/ui';
import { fileHref } from '../file/file-tabs.ts';
import { useFile } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { useMe } from '../session/me.ts';
import { VerdictPanel } from '../verdict/verdict-panel.tsx';
import { BalanceStart } from './balance-start.tsx';
import { BeginAnother } from './begin-another.tsx';
import { pageState } from './domain-page.ts';
import { DomainStrip } from './domain-strip.tsx';
import { DOMAINS } from './domains.ts';
import { ReadAlong } from './read-along.tsx';
import { useBalance } from './use-balance.ts';
import './balance.css';

/** The social balance of a file: the strip of life domains, or how to begin. */
export function BalanceScreen() {
  const words = useWords(balanceWords);
  const { may } = useMe();
  return may.includes('balance.read') ? (
    <BalanceOverview />
  ) : (
    <Section title={words.title}>
      <Notice tone="info" text={words.notForYou} />
    </Section>
  );
}

function BalanceOverview() {
  const { dossierId } = useParams({ from: '/dossiers/$dossierId/balans/' });
  const words = useWords(balanceWords);
  const printing = useWords(printingWords);
  const format = useFormat();
  const { may } = useMe();
  const view = useFile(dossierId);
  const balance = useBalance(dossierId);
  if (balance === null)
    return (
      <Section title={words.title}>
        <BalanceStart dossierId={dossierId} mayWrite={may.includes('balance.write')} />
      </Section>
    );
  const done = balance.pages.filter((page) => pageState(page) === 'done').length;
  return (
    <Section
      title={words.title}
      action={
        <Row>
          <ReadAlong pages={balance.pages} language={view.person.language} />
          <ButtonLink small icon={PrintIcon} href={fileHref(dossierId, 'balans').concat('/afdruk')}>
            {printing.print}
          </ButtonLink>
        </Row>
      }
    >
      <Stack>
        <VerdictPanel
          verdict={view.judgement.balance}
          view={view}
          addition={words.progress(done, DOMAINS.length)}
        />
        <DomainStrip dossierId={dossierId} balance={balance} />
        <Row>
          <Muted small>
            {words.startedOn(format.day(balance.startedOn))}. {words.noteHint}
          </Muted>
          {may.includes('follow-up.record') ? (
            <TextLink href={fileHref(dossierId, 'opvolging', '?nieuw=gesprek&over=balans')}>
              {words.noteTalk}
            </TextLink>
          ) : null}
        </Row>
        {may.includes('balance.write') ? <BeginAnother dossierId={dossierId} /> : null}
      </Stack>
    </Section>
  );
}
