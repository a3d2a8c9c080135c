import { paperHref } from '@traject/api/paper/input';
import { paperWords, signedPaperWords } from '@traject/i18n/web';
import { TextLink, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { sizeInWords } from '../../papers/paper-size.ts';
import { usePapers } from '../../papers/use-papers.ts';
import type { OpenedContract } from '../use-contract.ts';

interface NamedPapersProps {
  dossierId: string;
  contract: OpenedContract;
}

/** The papers that a signed text names, each with its size and its checksum; what became of them since is said as well. */
export function NamedPapers({ dossierId, contract: { frozen, papers } }: NamedPapersProps) {
  const words = useWords(signedPaperWords);
  const paper = useWords(paperWords);
  const format = useFormat();
  const now = usePapers(dossierId);
  if (!frozen) return null;
  if (papers === null || papers.length === 0)
    return <p className="tj-muted">{papers === null ? words.noList : words.noPapers}</p>;
  return (
    <section className="named-papers">
      <h4>{words.papers}</h4>
      <ul className="plain-list">
        {papers.map(({ id, name, size, checksum }) => {
          const withdrawn = now.find((one) => one.id === id)?.withdrawn ?? null;
          return (
            <li key={id}>
              {withdrawn === null ? (
                <TextLink href={paperHref(dossierId, id)} download>
                  {name}
                </TextLink>
              ) : (
                `${name} (${words.withdrawn(withdrawn.reason)})`
              )}
              , {sizeInWords(size, paper, format.locale)}
              <span className="paper-tied">
                SHA-256 <code>{checksum}</code>
              </span>
            </li>
          );
        })}
      </ul>
      <p className="paper-tied">{words.papersHint}</p>
    </section>
  );
}
