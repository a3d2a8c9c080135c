import { Navigate, useParams } from '@tanstack/react-router';
import { balanceWords, printingWords } from '@traject/i18n/web';
import { actionAreas, lifeDomains } from '@traject/rules/text';
import { useWords } from '@traject/ui';
import type { DomainPage } from '../balance/domain-page.ts';
import { DOMAIN_ICONS, DOMAINS } from '../balance/domains.ts';
import { type OpenedBalance, useBalance } from '../balance/use-balance.ts';
import { fileHref } from '../file/file-tabs.ts';
import { type FileView, useFile } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { useMe } from '../session/me.ts';
import { PrintPage } from './print-page.tsx';
import { PrintedGoals } from './printed-goals.tsx';
import { PrintedHead } from './printed-head.tsx';

/** The social balance on paper, for the file; nobody signs it (BAL-8). */
export function BalancePrint() {
  const { dossierId } = useParams({ from: '/dossiers/$dossierId/balans/afdruk' });
  const { may } = useMe();
  return may.includes('balance.read') ? (
    <Printing dossierId={dossierId} />
  ) : (
    <Navigate to="/dossiers/$dossierId/balans" params={{ dossierId }} replace />
  );
}

function Printing({ dossierId }: { dossierId: string }) {
  const view = useFile(dossierId);
  const balance = useBalance(dossierId);
  if (balance === null)
    return <Navigate to="/dossiers/$dossierId/balans" params={{ dossierId }} replace />;
  return (
    <PrintPage
      view={view}
      backHref={fileHref(dossierId, 'balans')}
      foot={(words) => words.confidential}
    >
      <Balance view={view} balance={balance} />
    </PrintPage>
  );
}

function Balance({ view, balance }: { view: FileView; balance: NonNullable<OpenedBalance> }) {
  const words = useWords(balanceWords);
  const printing = useWords(printingWords);
  const format = useFormat();
  return (
    <>
      <PrintedHead
        title={printing.balance}
        lines={[words.startedOn(format.day(balance.startedOn, 'long'))]}
        person={view.person}
      />
      {DOMAINS.map((domain) => (
        <Domain
          key={domain}
          domain={domain}
          page={balance.pages.find((page) => page.domain === domain)}
        />
      ))}
    </>
  );
}

interface DomainProps {
  domain: DomainPage['domain'];
  page: DomainPage | undefined;
}

function Domain({ domain, page }: DomainProps) {
  const words = useWords(balanceWords);
  const printing = useWords(printingWords);
  const { language, colon } = useFormat();
  const Pictogram = DOMAIN_ICONS[domain];
  const sides =
    page === undefined
      ? []
      : ([
          [words.strengths, page.clientStrengths, page.centreStrengths],
          [words.needs, page.clientNeeds, page.centreNeeds],
          [words.wishes, page.clientWishes, page.centreWishes],
        ] as const);
  const written = sides.filter(([, client, centre]) => client !== '' || centre !== '');
  const isEmpty =
    page === undefined ||
    (page.content === '' && page.effort === '' && written.length === 0 && page.goals.length === 0);
  return (
    <section className="printed-part">
      <h3>
        <Pictogram size={22} stroke={1.5} aria-hidden />
        {lifeDomains[domain][language]}
      </h3>
      {isEmpty ? <p className="printed-muted">{printing.nothing}</p> : null}
      {page === undefined || page.content === '' ? null : (
        <p className="printed-prose">{page.content}</p>
      )}
      {page === undefined || page.effort === '' ? null : (
        <p className="printed-prose">
          <strong>{`${words.effort}${colon} `}</strong>
          {page.effort}
        </p>
      )}
      {written.length === 0 ? null : (
        <table className="printed-table" data-shape="sides">
          <thead>
            <tr>
              <th scope="col">{printing.what}</th>
              <th scope="col">{words.client}</th>
              <th scope="col">{words.centre}</th>
            </tr>
          </thead>
          <tbody>
            {written.map(([topic, client, centre]) => (
              <tr key={topic}>
                <th scope="row">{topic}</th>
                <td>{client}</td>
                <td>{centre}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {page === undefined ? null : <PrintedGoals goals={page.goals} />}
      {page === undefined || page.actionAreas.length === 0 ? null : (
        <p>
          <strong>{`${words.areas}${colon} `}</strong>
          {page.actionAreas.map((area) => actionAreas[area][language]).join(', ')}
        </p>
      )}
    </section>
  );
}
