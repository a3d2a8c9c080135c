import { balanceWords } from '@traject/i18n/web';
import { lifeDomains } from '@traject/rules/text';
import { useLanguage, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { type DomainPage, pageState } from './domain-page.ts';
import { DOMAIN_ICONS, DOMAINS } from './domains.ts';

/** What is written, large and without a single field. */
export function ReadAlongPage({ pages }: { pages: readonly DomainPage[] }) {
  const words = useWords(balanceWords);
  const written = DOMAINS.flatMap((domain) =>
    pages.filter((page) => page.domain === domain && pageState(page) !== 'todo'),
  );
  return written.length === 0 ? (
    <p>{words.nothingYet}</p>
  ) : (
    written.map((page) => <OneDomain key={page.domain} page={page} />)
  );
}

function OneDomain({ page }: { page: DomainPage }) {
  const words = useWords(balanceWords);
  const { language } = useLanguage();
  const Pictogram = DOMAIN_ICONS[page.domain];
  const sides = [
    [words.strengths, page.clientStrengths, page.centreStrengths],
    [words.needs, page.clientNeeds, page.centreNeeds],
    [words.wishes, page.clientWishes, page.centreWishes],
  ] as const;
  return (
    <section>
      <h2>
        <Pictogram size={36} stroke={1.5} aria-hidden />
        {lifeDomains[page.domain][language]}
      </h2>
      <Text text={page.content} />
      <Text text={page.effort} />
      {sides.map(([topic, client, centre]) =>
        client === '' && centre === '' ? null : (
          <div key={topic}>
            <h3>{topic}</h3>
            <Text text={client} who={words.you} />
            <Text text={centre} who={words.centre} />
          </div>
        ),
      )}
      {page.goals.length === 0 ? null : (
        <div>
          <h3>{words.goals}</h3>
          <ul>
            {page.goals.map(({ id, goal, consensus, difference }) => (
              <li key={id}>
                {goal} <em>({words.consensusOf[consensus]})</em>
                {difference === '' ? null : <Text text={difference} />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Text({ text, who }: { text: string; who?: string }) {
  const { colon } = useFormat();
  if (text.trim() === '') return null;
  return (
    <p className="read-along-text">
      {who === undefined ? null : <strong>{`${who}${colon} `}</strong>}
      {text}
    </p>
  );
}
