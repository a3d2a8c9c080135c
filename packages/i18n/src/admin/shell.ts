import { words } from '../words.ts';

/** The frame around every screen of finance and management. */
export const shellWords = words({
  nl: { brand: 'Traject beheer', month: 'Maand' },
  fr: { brand: 'Traject gestion', month: 'Mois' },
  de: { brand: 'Traject Verwaltung', month: 'Monat' },
});
