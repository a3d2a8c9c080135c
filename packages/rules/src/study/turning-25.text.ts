import type { Words } from '../words.ts';
import type { ChangeAt25Id } from './turning-25.ts';

/** What the twenty-fifth birthday means for a student, rule by rule. */
export const changesAt25: Readonly<
  Record<ChangeAt25Id, Readonly<Record<'stops' | 'stays', Words>>>
> = {
  'student-subsidy': {
    stays: {
      nl: 'De toelage voor studies loopt door: het project werd gesloten vóór de 25ste verjaardag.',
      fr: 'La subvention pour études continue : le projet a été conclu avant le 25e anniversaire.',
      de: 'Der Zuschuss für Studien läuft weiter: Das Projekt wurde vor dem 25. Geburtstag abgeschlossen.',
    },
    stops: {
      nl: 'Een project dat vanaf die dag gesloten wordt, geeft geen toelage voor studies meer.',
      fr: 'Un projet conclu à partir de ce jour ne donne plus droit à la subvention pour études.',
      de: 'Ein Projekt, das ab diesem Tag abgeschlossen wird, bringt keinen Zuschuss für Studien mehr.',
    },
  },
  'same-centre': {
    stays: {
      nl: 'Dit OCMW blijft bevoegd zolang de studies ononderbroken lopen, ook na een verhuizing.',
      fr: 'Ce CPAS reste compétent tant que les études se poursuivent sans interruption, même après un déménagement.',
      de: 'Dieses ÖSHZ bleibt zuständig, solange das Studium ununterbrochen läuft, auch nach einem Umzug.',
    },
    stops: {
      nl: 'Wie vanaf die dag een project over studies sluit, wisselt bij een verhuizing van OCMW.',
      fr: 'Qui conclut un projet d’études à partir de ce jour change de CPAS en cas de déménagement.',
      de: 'Wer ab diesem Tag ein Projekt über das Studium abschließt, wechselt bei einem Umzug das ÖSHZ.',
    },
  },
  'mandatory-by-studies': {
    stays: {
      nl: 'De studies maken een project verplicht.',
      fr: 'Les études rendent un projet obligatoire.',
      de: 'Das Studium macht ein Projekt zur Pflicht.',
    },
    stops: {
      nl: 'Studies alleen maken een project niet meer verplicht.',
      fr: 'Les études seules ne rendent plus un projet obligatoire.',
      de: 'Das Studium allein macht ein Projekt nicht mehr zur Pflicht.',
    },
  },
  'new-study-project': {
    stays: {
      nl: 'Een nieuw project over studies volgt de bijzondere regels.',
      fr: 'Un nouveau projet d’études suit les règles particulières.',
      de: 'Ein neues Projekt über das Studium folgt den besonderen Regeln.',
    },
    stops: {
      nl: 'Een nieuw project over studies kan nog, zonder de bijzondere regels.',
      fr: 'Un nouveau projet d’études reste possible, sans les règles particulières.',
      de: 'Ein neues Projekt über das Studium bleibt möglich, ohne die besonderen Regeln.',
    },
  },
};
