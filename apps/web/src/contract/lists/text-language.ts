import { useParams } from '@tanstack/react-router';
import { useFile } from '../../file/use-file.ts';

/** The language in which the contract is written: that of the client, not that of the screen. */
export function useTextLanguage(): 'nl' | 'fr' | 'de' {
  const { dossierId } = useParams({ from: '/dossiers/$dossierId' });
  return useFile(dossierId).person.language;
}
