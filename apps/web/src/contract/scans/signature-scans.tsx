import { paperHref } from '@traject/api/paper/input';
import { lowerFirst } from '@traject/i18n';
import { paperWords, signedPaperWords } from '@traject/i18n/web';
import { FileIcon, TextLink, useWords } from '@traject/ui';
import { type Paper, usePapers } from '../../papers/use-papers.ts';
import { useMe } from '../../session/me.ts';
import type { OpenedContract } from '../use-contract.ts';
import { LayScan } from './lay-scan.tsx';

interface SignatureScansProps {
  dossierId: string;
  contract: OpenedContract;
  kept: OpenedContract['signed'][number];
  /** Whose signature it is. */
  who: string;
}

/** The scans of the sheet beside a signature on paper, with the way to lay one beside it later. */
export function SignatureScans({ dossierId, contract, kept, who }: SignatureScansProps) {
  const words = useWords(signedPaperWords);
  const { may } = useMe();
  const papers = usePapers(dossierId);
  if (kept.manner !== 'paper') return null;
  const scans = papers.filter(({ id }) => kept.scans.includes(id));
  return (
    <div className="signature-scans">
      {scans.length === 0 ? <p className="tj-muted">{words.none}</p> : null}
      {scans.length === 0 ? null : (
        <ul className="plain-list">
          {scans.map((paper) => (
            <li key={paper.id}>
              <Scan
                dossierId={dossierId}
                paper={paper}
                isLater={contract.frozen && !paper.inSignedText}
              />
            </li>
          ))}
        </ul>
      )}
      {kept.voidedAt === null && may.includes('contract.write') ? (
        <LayScan dossierId={dossierId} contractId={contract.id} signatureId={kept.id} who={who} />
      ) : null}
    </div>
  );
}

interface ScanProps {
  dossierId: string;
  paper: Paper;
  /** It came when the text was frozen already. */
  isLater: boolean;
}

function Scan({ dossierId, paper: { id, name, scan, withdrawn }, isLater }: ScanProps) {
  const words = useWords(signedPaperWords);
  const paper = useWords(paperWords);
  const closed = withdrawn !== null || scan === 'waiting' || scan === 'infected';
  const notes = [
    withdrawn === null ? '' : words.withdrawn(withdrawn.reason),
    withdrawn === null && closed ? lowerFirst(paper.scans[scan]) : '',
    isLater ? words.after : '',
  ].filter((note) => note !== '');
  return (
    <>
      <FileIcon size={16} stroke={1.5} aria-hidden />{' '}
      {closed ? (
        name
      ) : (
        <TextLink href={paperHref(dossierId, id)} download aria-label={words.scanFor(name)}>
          {name}
        </TextLink>
      )}
      {notes.length === 0 ? null : <span className="tj-muted"> ({notes.join('; ')})</span>}
    </>
  );
}
