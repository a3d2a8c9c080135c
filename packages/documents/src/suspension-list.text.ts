import type { Language } from '@traject/rules/text';

/** The columns of the list of suspended payments, in their order. */
export type SuspensionColumn =
  | 'number'
  | 'insz'
  | 'name'
  | 'decidedOn'
  | 'from'
  | 'until'
  | 'extent'
  | 'percent'
  | 'amount'
  | 'deferral'
  | 'cancelledOn';

/** The words of that list. */
interface SuspensionListWords {
  /** What the file is called after the month. */
  readonly name: string;
  readonly headers: Readonly<Record<SuspensionColumn, string>>;
  readonly extents: Readonly<Record<'whole' | 'part', string>>;
  readonly deferrals: Readonly<Record<'none' | 'part' | 'carried-out', string>>;
}

/** The list of suspended payments in the words of its reader. */
export const suspensionListWords: Readonly<Record<Language, SuspensionListWords>> = {
  nl: {
    name: 'schorsingen',
    headers: {
      number: 'dossier',
      insz: 'INSZ',
      name: 'naam',
      decidedOn: 'beslist op',
      from: 'geschorst van',
      until: 'tot en met',
      extent: 'hoeveel',
      percent: 'procent',
      amount: 'bedrag per maand (EUR)',
      deferral: 'uitstel',
      cancelledOn: 'vervallen op',
    },
    extents: { whole: 'geheel', part: 'een deel' },
    deferrals: {
      none: 'geen',
      part: 'een deel is uitgesteld',
      'carried-out': 'uitstel niet nageleefd',
    },
  },
  fr: {
    name: 'suspensions',
    headers: {
      number: 'dossier',
      insz: 'NISS',
      name: 'nom',
      decidedOn: 'décidé le',
      from: 'suspendu du',
      until: 'au (inclus)',
      extent: 'combien',
      percent: 'pour cent',
      amount: 'montant par mois (EUR)',
      deferral: 'sursis',
      cancelledOn: 'annulé le',
    },
    extents: { whole: 'tout', part: 'une partie' },
    deferrals: {
      none: 'aucun',
      part: 'une partie est en sursis',
      'carried-out': 'sursis non respecté',
    },
  },
  de: {
    name: 'Aussetzungen',
    headers: {
      number: 'Akte',
      insz: 'NISS',
      name: 'Name',
      decidedOn: 'beschlossen am',
      from: 'ausgesetzt vom',
      until: 'bis einschließlich',
      extent: 'wie viel',
      percent: 'Prozent',
      amount: 'Betrag im Monat (EUR)',
      deferral: 'Aufschub',
      cancelledOn: 'aufgehoben am',
    },
    extents: { whole: 'ganz', part: 'ein Teil' },
    deferrals: {
      none: 'keiner',
      part: 'ein Teil ist aufgeschoben',
      'carried-out': 'Aufschub nicht eingehalten',
    },
  },
};
