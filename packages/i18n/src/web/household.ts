import { words } from '../words.ts';

/** The person, the couple and the work track, beside the right. */
export const householdWords = words({
  nl: {
    personTitle: 'Persoon',
    personText: 'De geboortedatum bepaalt onder meer of de persoon jonger is dan 25.',
    firstName: 'Voornaam',
    lastName: 'Familienaam',
    birthDate: 'Geboortedatum',
    birthDateHelp: 'Laat leeg zolang ze niet bekend is.',
    birthDateUnknown: 'nog niet bekend',
    personLanguage: 'Taal van de persoon',
    languages: { nl: 'Nederlands', fr: 'Frans', de: 'Duits' },
    coupleTitle: 'Koppel',
    coupleText:
      'Bij een koppel op categorie 3 is elke partner apart te bekijken, en is er één toelage.',
    coupleKinds: {
      none: 'Geen koppel op categorie 3',
      couple: 'Een koppel op categorie 3',
      unknown: 'Nog niet nagegaan',
    },
    coupleLabel: 'Is de persoon deel van een koppel op categorie 3?',
    partnerMust: 'Moet de partner een project hebben?',
    partnerHas: 'Heeft de partner een project?',
    claimedOn: 'Waar vraagt het OCMW de toelage?',
    workTracks: 'Werktraject',
    workTracksText:
      'Een project dat binnen een bepaalde periode tot een arbeidsovereenkomst leidt, voor wie jonger is dan 25.',
    workTracksEmpty: 'Er is geen werktraject beslist.',
    workTrackOn: 'Dag van de beslissing',
  },
  fr: {
    personTitle: 'Personne',
    personText: 'La date de naissance détermine entre autres si la personne a moins de 25 ans.',
    firstName: 'Prénom',
    lastName: 'Nom',
    birthDate: 'Date de naissance',
    birthDateHelp: 'Laissez vide tant qu’elle n’est pas connue.',
    birthDateUnknown: 'pas encore connue',
    personLanguage: 'Langue de la personne',
    languages: { nl: 'Néerlandais', fr: 'Français', de: 'Allemand' },
    coupleTitle: 'Couple',
    coupleText:
      'Pour un couple en catégorie 3, chaque partenaire est examiné à part et il y a une seule subvention.',
    coupleKinds: {
      none: 'Pas un couple en catégorie 3',
      couple: 'Un couple en catégorie 3',
      unknown: 'Pas encore vérifié',
    },
    coupleLabel: 'La personne fait-elle partie d’un couple en catégorie 3 ?',
    partnerMust: 'Le partenaire doit-il avoir un projet ?',
    partnerHas: 'Le partenaire a-t-il un projet ?',
    claimedOn: 'Où le CPAS demande-t-il la subvention ?',
    workTracks: 'Parcours emploi',
    workTracksText:
      'Un projet qui mène à un contrat de travail dans une période donnée, pour les moins de 25 ans.',
    workTracksEmpty: 'Aucun parcours emploi n’est décidé.',
    workTrackOn: 'Jour de la décision',
  },
  de: {
    personTitle: 'Person',
    personText: 'Das Geburtsdatum bestimmt unter anderem, ob die Person unter 25 ist.',
    firstName: 'Vorname',
    lastName: 'Familienname',
    birthDate: 'Geburtsdatum',
    birthDateHelp: 'Leer lassen, solange es nicht bekannt ist.',
    birthDateUnknown: 'noch nicht bekannt',
    personLanguage: 'Sprache der Person',
    languages: { nl: 'Niederländisch', fr: 'Französisch', de: 'Deutsch' },
    coupleTitle: 'Paar',
    coupleText:
      'Bei einem Paar in Kategorie 3 wird jeder Partner für sich geprüft, und es gibt einen Zuschuss.',
    coupleKinds: {
      none: 'Kein Paar in Kategorie 3',
      couple: 'Ein Paar in Kategorie 3',
      unknown: 'Noch nicht geprüft',
    },
    coupleLabel: 'Gehört die Person zu einem Paar in Kategorie 3?',
    partnerMust: 'Muss der Partner ein Projekt haben?',
    partnerHas: 'Hat der Partner ein Projekt?',
    claimedOn: 'Wo beantragt das ÖSHZ den Zuschuss?',
    workTracks: 'Arbeitslaufbahn',
    workTracksText:
      'Ein Projekt, das innerhalb einer Frist zu einem Arbeitsvertrag führt, für unter 25-Jährige.',
    workTracksEmpty: 'Es ist keine Arbeitslaufbahn beschlossen.',
    workTrackOn: 'Tag des Beschlusses',
  },
});
