import { words } from '../words.ts';

/** The payments that a sanction suspends, for who pays. */
export const suspensionWords = words({
  nl: {
    title: (month: string) => `Schorsingen in ${month}`,
    subtitle: (day: string) => `Wat op ${day} genoteerd staat.`,
    text: 'Uitbetalingen die in deze maand door een sanctie geheel of voor een deel geschorst zijn (artikel 30 §2). De redenen staan alleen in het dossier bij de sociale dienst.',
    caption: 'Geschorste uitbetalingen',
    spoken: (month: string, count: number) =>
      `${month}: ${count} ${count === 1 ? 'schorsing' : 'schorsingen'}`,
    person: 'Persoon',
    period: 'Geschorst',
    periodOf: (from: string, until: string) => `${from} tot en met ${until}`,
    inMonth: 'In deze maand',
    days: (count: number, from: string, until: string) =>
      count === 1 ? `1 dag: ${from}` : `${count} dagen: ${from} tot en met ${until}`,
    extent: 'Hoeveel',
    whole: 'de hele uitbetaling',
    percent: (count: number) => `${count} % van de uitbetaling`,
    amount: (euros: string) => `${euros} per maand`,
    unknownPart: 'een deel',
    decidedOn: 'Beslist op',
    deferral: 'Uitstel',
    deferrals: {
      none: 'geen',
      part: 'een deel is uitgesteld en wordt uitbetaald',
      'carried-out': 'was uitgesteld, voorwaarde niet nageleefd',
    },
    state: 'Stand',
    states: { ahead: 'komt nog', runs: 'loopt', over: 'voorbij' },
    cancelled: (day: string) => `vervallen op ${day}`,
    notKnown: 'niet bekend',
    emptyTitle: 'In deze maand is geen uitbetaling geschorst',
    empty:
      'Een sanctie staat hier zodra ze betekend is. Is ze helemaal uitgesteld, dan wordt er gewoon uitbetaald.',
  },
  fr: {
    title: (month: string) => `Suspensions en ${month}`,
    subtitle: (day: string) => `Ce qui est noté au ${day}.`,
    text: 'Paiements suspendus ce mois-ci par une sanction, en tout ou en partie (article 30 §2). Les motifs figurent seulement dans le dossier, au service social.',
    caption: 'Paiements suspendus',
    spoken: (month: string, count: number) =>
      `${month}: ${count} ${count === 1 ? 'suspension' : 'suspensions'}`,
    person: 'Personne',
    period: 'Suspendu',
    periodOf: (from: string, until: string) => `du ${from} au ${until} inclus`,
    inMonth: 'Ce mois-ci',
    days: (count: number, from: string, until: string) =>
      count === 1 ? `1 jour: le ${from}` : `${count} jours: du ${from} au ${until} inclus`,
    extent: 'Combien',
    whole: 'tout le paiement',
    percent: (count: number) => `${count} % du paiement`,
    amount: (euros: string) => `${euros} par mois`,
    unknownPart: 'une partie',
    decidedOn: 'Décidé le',
    deferral: 'Sursis',
    deferrals: {
      none: 'aucun',
      part: 'une partie est en sursis et reste payée',
      'carried-out': 'était en sursis, condition non respectée',
    },
    state: 'Situation',
    states: { ahead: 'à venir', runs: 'en cours', over: 'terminée' },
    cancelled: (day: string) => `annulée le ${day}`,
    notKnown: 'pas connu',
    emptyTitle: 'Aucun paiement n’est suspendu ce mois-ci',
    empty:
      'Une sanction figure ici dès qu’elle est notifiée. Si elle est entièrement en sursis, le paiement continue.',
  },
  de: {
    title: (month: string) => `Aussetzungen im ${month}`,
    subtitle: (day: string) => `Was am ${day} eingetragen ist.`,
    text: 'Auszahlungen, die in diesem Monat durch eine Sanktion ganz oder zum Teil ausgesetzt sind (Artikel 30 §2). Die Gründe stehen nur in der Akte beim Sozialdienst.',
    caption: 'Ausgesetzte Auszahlungen',
    spoken: (month: string, count: number) =>
      `${month}: ${count} ${count === 1 ? 'Aussetzung' : 'Aussetzungen'}`,
    person: 'Person',
    period: 'Ausgesetzt',
    periodOf: (from: string, until: string) => `vom ${from} bis ${until} einschließlich`,
    inMonth: 'In diesem Monat',
    days: (count: number, from: string, until: string) =>
      count === 1 ? `1 Tag: ${from}` : `${count} Tage: ${from} bis ${until} einschließlich`,
    extent: 'Wie viel',
    whole: 'die ganze Auszahlung',
    percent: (count: number) => `${count} % der Auszahlung`,
    amount: (euros: string) => `${euros} im Monat`,
    unknownPart: 'ein Teil',
    decidedOn: 'Beschlossen am',
    deferral: 'Aufschub',
    deferrals: {
      none: 'keiner',
      part: 'ein Teil ist aufgeschoben und wird ausgezahlt',
      'carried-out': 'war aufgeschoben, Bedingung nicht eingehalten',
    },
    state: 'Stand',
    states: { ahead: 'steht bevor', runs: 'läuft', over: 'vorbei' },
    cancelled: (day: string) => `aufgehoben am ${day}`,
    notKnown: 'nicht bekannt',
    emptyTitle: 'In diesem Monat ist keine Auszahlung ausgesetzt',
    empty:
      'Eine Sanktion steht hier, sobald sie zugestellt ist. Ist sie ganz aufgeschoben, so wird weiter ausgezahlt.',
  },
});
