import type { StatedSentence } from '@traject/db';
import { v7 as newId } from 'uuid';
import { type SentenceKind, sentenceKind } from './input.ts';

type InThreeLanguages = readonly [nl: string, fr: string, de: string];

const LANGUAGES = ['nl', 'fr', 'de'] as const;

/** What centres write most, to begin with; each centre takes off what it does not use and adds its own. */
const SENTENCES: Readonly<Record<SentenceKind, readonly InThreeLanguages[]>> = {
  objective: [
    [
      'Binnen zes maanden halftijds werken.',
      'Travailler à mi-temps dans les six mois.',
      'Innerhalb von sechs Monaten halbtags arbeiten.',
    ],
    [
      'Tegen het einde van het jaar een opleiding afronden.',
      'Terminer une formation d’ici la fin de l’année.',
      'Bis zum Jahresende eine Ausbildung abschließen.',
    ],
    [
      'Binnen drie maanden een overzicht hebben van alle schulden.',
      'Avoir une vue d’ensemble de toutes les dettes dans les trois mois.',
      'Innerhalb von drei Monaten einen Überblick über alle Schulden haben.',
    ],
    [
      'Binnen zes maanden een woning vinden die bij het inkomen past.',
      'Trouver dans les six mois un logement adapté aux revenus.',
      'Innerhalb von sechs Monaten eine Wohnung finden, die zum Einkommen passt.',
    ],
    [
      'Tegen juni een gesprek in het Nederlands kunnen voeren bij een dienst.',
      'Pouvoir mener d’ici juin un entretien en français auprès d’un service.',
      'Bis Juni bei einer Dienststelle ein Gespräch auf Deutsch führen können.',
    ],
  ],
  'commitment-of-person': [
    [
      'Elke week twee vacatures zoeken en erop reageren.',
      'Chercher chaque semaine deux offres d’emploi et y répondre.',
      'Jede Woche zwei Stellenangebote suchen und sich darauf bewerben.',
    ],
    [
      'Naar alle afspraken komen, of op tijd verwittigen.',
      'Venir à tous les rendez-vous, ou prévenir à temps.',
      'Zu allen Terminen kommen oder rechtzeitig absagen.',
    ],
    [
      'De opleiding volgen en de aanwezigheid laten bevestigen.',
      'Suivre la formation et faire attester les présences.',
      'Die Ausbildung besuchen und die Anwesenheit bestätigen lassen.',
    ],
    [
      'Alle brieven en rekeningen meebrengen naar het gesprek.',
      'Apporter tous les courriers et factures à l’entretien.',
      'Alle Briefe und Rechnungen zum Gespräch mitbringen.',
    ],
  ],
  'commitment-of-centre': [
    [
      'Elke maand een gesprek van een uur.',
      'Un entretien d’une heure chaque mois.',
      'Jeden Monat ein Gespräch von einer Stunde.',
    ],
    [
      'Helpen bij het cv en de sollicitatiebrieven.',
      'Aider à rédiger le CV et les lettres de candidature.',
      'Beim Lebenslauf und bei Bewerbungen helfen.',
    ],
    [
      'De kosten van inschrijving en vervoer betalen.',
      'Payer les frais d’inscription et de déplacement.',
      'Die Kosten für Einschreibung und Fahrten zahlen.',
    ],
    [
      'Een afbetalingsplan vragen aan de schuldeisers.',
      'Demander un plan de paiement aux créanciers.',
      'Bei den Gläubigern einen Ratenplan beantragen.',
    ],
  ],
  'commitment-of-third-party': [
    [
      'Een lesplaats en een vaste begeleider voorzien.',
      'Prévoir une place au cours et un accompagnateur fixe.',
      'Einen Kursplatz und eine feste Begleitperson bereitstellen.',
    ],
    [
      'Elke maand laten weten hoe het loopt.',
      'Faire savoir chaque mois comment cela se passe.',
      'Jeden Monat mitteilen, wie es läuft.',
    ],
  ],
  evaluation: [
    [
      'Drie keer per jaar, waarvan twee keer in een gesprek op het OCMW.',
      'Trois fois par an, dont deux fois lors d’un entretien au CPAS.',
      'Dreimal im Jahr, davon zweimal in einem Gespräch im ÖSHZ.',
    ],
    [
      'Om de vier maanden, telkens in een gesprek, bij u thuis als u dat wilt.',
      'Tous les quatre mois, chaque fois en entretien, chez vous si vous le souhaitez.',
      'Alle vier Monate, jedes Mal im Gespräch, auf Wunsch bei Ihnen zu Hause.',
    ],
  ],
  'third-party': [
    ['VDAB', 'Forem', 'Arbeitsamt der Deutschsprachigen Gemeinschaft'],
    [
      'Centrum voor volwassenenonderwijs',
      'École de promotion sociale',
      'Institut für Weiterbildung',
    ],
  ],
};

/** What a third party of the start set does, in the order of the languages. */
const THIRD_PARTY_DETAIL: InThreeLanguages = [
  'Voorziet de opleiding en zegt bij elke evaluatie hoe het loopt.',
  'Assure la formation et dit à chaque évaluation comment cela se passe.',
  'Gibt die Ausbildung und sagt bei jeder Bewertung, wie es läuft.',
];

/** The start set as sentences with ids of their own. */
export const startSet = (): StatedSentence[] =>
  sentenceKind.options.flatMap((kind) =>
    SENTENCES[kind].flatMap((sentence) =>
      LANGUAGES.map((language, at) => ({
        id: newId(),
        kind,
        language,
        sentence: sentence[at] ?? '',
        detail: kind === 'third-party' ? (THIRD_PARTY_DETAIL[at] ?? '') : '',
      })),
    ),
  );
