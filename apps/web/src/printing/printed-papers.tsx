import { paperWords, signedPaperWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import type { OpenedContract } from '../contract/use-contract.ts';
import { useFormat } from '../format.ts';
import { sizeInWords } from '../papers/paper-size.ts';

/** The papers that a signed text names, on paper: name, size and checksum of each. */
export function PrintedPapers({ papers }: { papers: OpenedContract['papers'] }) {
  const words = useWords(signedPaperWords);
  const paper = useWords(paperWords);
  const format = useFormat();
  return (
    <section className="printed-part">
      <h3>{words.papers}</h3>
      {papers === null || papers.length === 0 ? (
        <p className="printed-muted">{papers === null ? words.noList : words.noPapers}</p>
      ) : (
        <table className="printed-table" data-shape="papers">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.size}</th>
              <th scope="col">{words.checksum}</th>
            </tr>
          </thead>
          <tbody>
            {papers.map(({ id, name, size, checksum }) => (
              <tr key={id}>
                <td>{name}</td>
                <td>{sizeInWords(size, paper, format.locale)}</td>
                <td>
                  <code>{checksum}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
