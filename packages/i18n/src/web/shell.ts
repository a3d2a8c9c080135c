import { words } from '../words.ts';

/** The frame around every screen of the social worker. */
export const shellWords = words({
  nl: { brand: 'Traject', myDay: 'Mijn dag', files: 'Dossiers' },
  fr: { brand: 'Traject', myDay: 'Ma journée', files: 'Dossiers' },
  de: { brand: 'Traject', myDay: 'Mein Tag', files: 'Akten' },
});
