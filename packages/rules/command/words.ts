import type { Cents, SubsidyKind } from '../src/index.ts';
import { type Language, subsidyKinds, type Words } from '../src/text.ts';

/** The headings of the command's answers. */
const HEADINGS = {
  obligation: { nl: 'Verplichting', fr: 'Obligation', de: 'Pflicht' },
  deadline: { nl: 'Termijn', fr: 'Délai', de: 'Frist' },
  exemption: { nl: 'Vrijstelling', fr: 'Dispense', de: 'Befreiung' },
  balance: { nl: 'Sociale balans', fr: 'Bilan social', de: 'Soziale Bilanz' },
  'contract-mentions': { nl: 'Vermeldingen', fr: 'Mentions', de: 'Angaben' },
  'may-be-signed': { nl: 'Procedure', fr: 'Procédure', de: 'Verfahren' },
  evaluations: { nl: 'Evaluaties', fr: 'Évaluations', de: 'Bewertungen' },
  subsidy: { nl: 'Toelage', fr: 'Subvention', de: 'Zuschuss' },
  duties: { nl: 'Te doen', fr: 'À faire', de: 'Zu tun' },
  contract: { nl: 'contract', fr: 'contrat', de: 'Vertrag' },
  until: { nl: 'tot en met', fr: 'jusqu’au', de: 'bis einschließlich' },
  from: { nl: 'vanaf', fr: 'à partir du', de: 'ab' },
  none: { nl: 'geen', fr: 'aucune', de: 'keine' },
  reminder: { nl: 'herinnering', fr: 'rappel', de: 'Erinnerung' },
  toFindOut: { nl: 'Uit te zoeken', fr: 'À vérifier', de: 'Zu klären' },
  whatHelps: { nl: 'Wat helpt', fr: 'Ce qui aide', de: 'Was hilft' },
  takesAway: { nl: 'hiervoor', fr: 'pour', de: 'dafür' },
  lifetime: {
    nl: 'Toelagen in een leven',
    fr: 'Subventions sur une vie',
    de: 'Zuschüsse in einem Leben',
  },
  total: { nl: 'Samen', fr: 'Total', de: 'Summe' },
  base: { nl: 'grondslag', fr: 'base', de: 'Grundlage' },
  code: { nl: 'code', fr: 'code', de: 'Code' },
  article: { nl: 'artikel', fr: 'article', de: 'Artikel' },
  silent: {
    nl: 'Dit dossier stelt die vraag op deze dag niet.',
    fr: 'Ce dossier ne pose pas cette question ce jour-là.',
    de: 'Diese Akte stellt diese Frage an diesem Tag nicht.',
  },
  same: {
    nl: 'Geen verschil tussen de twee dagen.',
    fr: 'Aucune différence entre les deux jours.',
    de: 'Kein Unterschied zwischen den beiden Tagen.',
  },
  nothingChanges: {
    nl: 'Geen gedateerde regel begint of eindigt.',
    fr: 'Aucune règle datée ne commence ni ne finit.',
    de: 'Keine datierte Regel beginnt oder endet.',
  },
  begins: { nl: 'begint', fr: 'commence', de: 'beginnt' },
  ends: { nl: 'eindigt', fr: 'finit', de: 'endet' },
  undated: { nl: 'zonder datum', fr: 'sans date', de: 'ohne Datum' },
} as const satisfies Readonly<Record<string, Words>>;

export type Heading = keyof typeof HEADINGS;

export const heading = (name: Heading, language: Language): string => HEADINGS[name][language];

/** The heading of a question; the kinds of subsidy have their own names. */
export function questionHeading(question: string, language: Language): string {
  if (question in HEADINGS) return heading(question as Heading, language);
  const kind = question.replace('subsidy-', '');
  return kind in subsidyKinds ? subsidyKinds[kind as SubsidyKind][language] : question;
}

const SEPARATOR: Readonly<Record<Language, string>> = { nl: '/', fr: '/', de: '.' };

/** A civil date in the habit of a language; no clock and no zone has a part in it. */
export const dayWords = (date: string, language: Language): string =>
  date.split('-').toReversed().join(SEPARATOR[language]);

/** An amount in euro in the habit of a language. */
export const euro = (amount: Cents, language: Language): string =>
  `${new Intl.NumberFormat(`${language}-BE`, { minimumFractionDigits: 2 })
    .format(amount / 100)
    .replaceAll(/[\u00a0\u202f]/g, ' ')} euro`;
