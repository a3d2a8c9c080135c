import { PAPER_MEDIA_TYPES, type PaperMediaType, Refusal } from '@traject/api/server';
import { fileTypeFromFile } from 'file-type';

const isKept = (type: string): type is PaperMediaType =>
  PAPER_MEDIA_TYPES.some((kept) => kept === type);

/** What a content is, found from the content itself. Refuses everything that is not on the list of what may be kept. */
export async function kindOf(path: string): Promise<PaperMediaType> {
  const found = await fileTypeFromFile(path);
  if (found === undefined || !isKept(found.mime)) throw new Refusal('paper-kind-unknown');
  return found.mime;
}
