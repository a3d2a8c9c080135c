import { Navigate, useParams } from '@tanstack/react-router';
import { balanceWords } from '@traject/i18n/web';
import { type LifeDomain, lifeDomain } from '@traject/rules/facts';
import { lifeDomains } from '@traject/rules/text';
import { Row, Section, Stack, TextLink, useLanguage, useWords } from '@traject/ui';
import { SaveLine } from '../autosave/save-line.tsx';
import { SaveTrouble } from '../autosave/save-trouble.tsx';
import { fileHref } from '../file/file-tabs.ts';
import { useFile } from '../file/use-file.ts';
import { useMe } from '../session/me.ts';
import { DomainForm } from './domain-form.tsx';
import { DomainStrip } from './domain-strip.tsx';
import { DOMAIN_ICONS } from './domains.ts';
import { GuidingQuestions } from './guiding-questions.tsx';
import { Neighbours } from './neighbours.tsx';
import { PreviousBalance } from './previous-balance.tsx';
import { ReadAlong } from './read-along.tsx';
import { useBalance } from './use-balance.ts';
import { usePage } from './use-page.ts';
import './balance.css';

/** The page of one life domain, by its address. */
export function DomainScreen() {
  const { dossierId, domain } = useParams({ from: '/dossiers/$dossierId/balans/$domain' });
  const { may } = useMe();
  const known = lifeDomain.safeParse(domain);
  if (!known.success || !may.includes('balance.write'))
    return <Navigate to="/dossiers/$dossierId/balans" params={{ dossierId }} replace />;
  // Another domain is another piece of work, with its own draft and its own saving.
  return <OneDomain key={known.data} dossierId={dossierId} domain={known.data} />;
}

function OneDomain({ dossierId, domain }: { dossierId: string; domain: LifeDomain }) {
  const words = useWords(balanceWords);
  const { language } = useLanguage();
  const balance = useBalance(dossierId);
  const { person } = useFile(dossierId);
  const autosave = usePage(dossierId, domain);
  const Pictogram = DOMAIN_ICONS[domain];
  return (
    <Stack gap="lg">
      <div className="balance-strip">
        <DomainStrip dossierId={dossierId} balance={balance} current={domain} />
      </div>
      <TextLink href={fileHref(dossierId, 'balans')} className="balance-back">
        {words.overview}
      </TextLink>
      <div className="autosave-page">
        <Section
          title={
            <span className="balance-title">
              <Pictogram size={28} stroke={1.5} aria-hidden />
              {lifeDomains[domain][language]}
            </span>
          }
          action={
            <Row>
              <SaveLine status={autosave.status} />
              <ReadAlong pages={[autosave.value]} language={person.language} />
            </Row>
          }
        >
          <Stack gap="lg">
            <SaveTrouble autosave={autosave} />
            <GuidingQuestions domain={domain} />
            <PreviousBalance balance={balance} domain={domain} />
            <DomainForm page={autosave.value} onChange={autosave.change} onLeave={autosave.flush} />
            <Neighbours dossierId={dossierId} domain={domain} />
          </Stack>
        </Section>
      </div>
    </Stack>
  );
}
