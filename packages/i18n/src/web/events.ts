import { words } from '../words.ts';

/** The story of a file: one sentence an event; `detail` is a word of the record, already in the reader's language. */
export const eventWords = words({
  nl: {
    groups: {
      right: 'recht',
      balance: 'balans',
      contract: 'contract',
      'follow-up': 'opvolging',
      subsidy: 'toelage',
    },
    sentences: {
      consulted: () => 'De KSZ werd geraadpleegd.',
      awarded: (detail: string) => `Het comité kende toe: ${detail}.`,
      'right-ended': (detail: string) => `Laatste dag van het recht (${detail}).`,
      'project-asked': (detail: string) => `Een project werd gevraagd door ${detail}.`,
      'studies-accepted': () => 'Het OCMW aanvaardde voltijdse studies.',
      exempted: () =>
        'Het comité besliste dat er om gezondheids- of billijkheidsredenen geen project komt.',
      'balance-started': () => 'De sociale balans begon.',
      informed: () => 'De persoon werd ingelicht over inhoud, draagwijdte en gevolgen.',
      'text-given': () => 'De persoon kreeg de tekst; de bedenktijd begon.',
      'signed-by-person': () => 'De persoon ondertekende.',
      'signed-by-centre': () => 'Het OCMW ondertekende.',
      'signed-by-third-party': () => 'Een derde ondertekende.',
      'project-signed': (detail: string) => `Het project is door iedereen ondertekend (${detail}).`,
      'project-ended': () => 'Het project eindigde.',
      evaluated: (detail: string) => `Evaluatie (${detail}).`,
      'interview-asked': () => 'De persoon vroeg een gesprek.',
      'subsidy-decided': (detail: string) =>
        `Het comité besliste over de toelage: ${detail.toLowerCase()}.`,
    },
    manners: { interview: 'persoonlijk gesprek', other: 'op een andere manier' },
  },
  fr: {
    groups: {
      right: 'droit',
      balance: 'bilan',
      contract: 'contrat',
      'follow-up': 'suivi',
      subsidy: 'subvention',
    },
    sentences: {
      consulted: () => 'La BCSS a été consultée.',
      awarded: (detail: string) => `Le comité a octroyé: ${detail}.`,
      'right-ended': (detail: string) => `Dernier jour du droit (${detail}).`,
      'project-asked': (detail: string) => `Un projet a été demandé par ${detail}.`,
      'studies-accepted': () => 'Le CPAS a accepté des études de plein exercice.',
      exempted: () =>
        'Le comité a décidé qu’il n’y a pas de projet pour des raisons de santé ou d’équité.',
      'balance-started': () => 'Le bilan social a commencé.',
      informed: () => 'La personne a été informée du contenu, de la portée et des conséquences.',
      'text-given': () => 'La personne a reçu le texte; le délai de réflexion a commencé.',
      'signed-by-person': () => 'La personne a signé.',
      'signed-by-centre': () => 'Le CPAS a signé.',
      'signed-by-third-party': () => 'Un tiers a signé.',
      'project-signed': (detail: string) => `Le projet est signé par tous (${detail}).`,
      'project-ended': () => 'Le projet a pris fin.',
      evaluated: (detail: string) => `Évaluation (${detail}).`,
      'interview-asked': () => 'La personne a demandé un entretien.',
      'subsidy-decided': (detail: string) =>
        `Le comité a décidé de la subvention: ${detail.toLowerCase()}.`,
    },
    manners: { interview: 'entretien personnel', other: 'd’une autre manière' },
  },
  de: {
    groups: {
      right: 'Recht',
      balance: 'Bilanz',
      contract: 'Vertrag',
      'follow-up': 'Begleitung',
      subsidy: 'Zuschuss',
    },
    sentences: {
      consulted: () => 'Die ZDSS wurde konsultiert.',
      awarded: (detail: string) => `Der Ausschuss gewährte: ${detail}.`,
      'right-ended': (detail: string) => `Letzter Tag des Rechts (${detail}).`,
      'project-asked': (detail: string) => `Ein Projekt wurde verlangt; es fragte: ${detail}.`,
      'studies-accepted': () => 'Das ÖSHZ nahm ein Vollzeitstudium an.',
      exempted: () =>
        'Der Ausschuss beschloss, dass es aus Gesundheits- oder Billigkeitsgründen kein Projekt gibt.',
      'balance-started': () => 'Die soziale Bilanz begann.',
      informed: () => 'Die Person wurde über Inhalt, Tragweite und Folgen informiert.',
      'text-given': () => 'Die Person erhielt den Text; die Bedenkzeit begann.',
      'signed-by-person': () => 'Die Person unterschrieb.',
      'signed-by-centre': () => 'Das ÖSHZ unterschrieb.',
      'signed-by-third-party': () => 'Ein Dritter unterschrieb.',
      'project-signed': (detail: string) => `Das Projekt ist von allen unterschrieben (${detail}).`,
      'project-ended': () => 'Das Projekt endete.',
      evaluated: (detail: string) => `Bewertung (${detail}).`,
      'interview-asked': () => 'Die Person bat um ein Gespräch.',
      'subsidy-decided': (detail: string) =>
        `Der Ausschuss beschloss über den Zuschuss: ${detail}.`,
    },
    manners: { interview: 'persönliches Gespräch', other: 'auf andere Weise' },
  },
});
