import { words } from '../words.ts';

/** A couple whose files are both here. */
export const coupleWords = words({
  nl: {
    partner: 'Partner',
    partnerOf: (name: string) => `Partner: ${name}`,
    partnerHidden: 'Partner: dossier bij een ander team',
    hidden:
      'Het dossier van de partner is bij een ander team. Wat de wet ervan vraagt, staat hier.',
    link: 'Koppel het dossier van de partner',
    unlink: 'Ontkoppel',
    byFile: 'Dit komt uit het dossier van de partner en volgt het vanzelf.',
    find: 'Zoek de partner',
    findHelp: 'Naam, INSZ of dossiernummer. Beide dossiers moeten bij u te zien zijn.',
    found: 'Wie is de partner?',
    nobody:
      'Niemand gevonden. Heeft de partner nog geen dossier, noteer dan de gezinssituatie met de hand.',
    submitLink: 'Koppel de dossiers',
    unlinkText: 'Beide dossiers blijven. Ze volgen elkaar niet meer.',
    still: 'Hoe gaat het verder?',
    stills: {
      none: 'Ze zijn geen koppel op categorie 3 meer',
      couple: 'Ze blijven een koppel; ik houd de gegevens met de hand bij',
    },
    submitUnlink: 'Ontkoppel de dossiers',
    sideBySide: 'Beide partners',
    sideBySideText:
      'Ieder wordt apart bekeken. De toelage komt er één keer, en alleen als wie moet er ook een heeft.',
    here: 'dit dossier',
    obligation: 'Project',
    deadline: 'Termijn',
    duties: 'Te doen',
    noDuties: 'Niets te doen.',
  },
  fr: {
    partner: 'Partenaire',
    partnerOf: (name: string) => `Partenaire : ${name}`,
    partnerHidden: 'Partenaire : dossier d’une autre équipe',
    hidden:
      'Le dossier du partenaire est dans une autre équipe. Ce que la loi en demande figure ici.',
    link: 'Lier le dossier du partenaire',
    unlink: 'Délier',
    byFile: 'Ceci vient du dossier du partenaire et le suit de lui-même.',
    find: 'Chercher le partenaire',
    findHelp: 'Nom, NISS ou numéro de dossier. Vous devez voir les deux dossiers.',
    found: 'Qui est le partenaire ?',
    nobody:
      'Personne trouvé. Si le partenaire n’a pas encore de dossier, notez la situation familiale à la main.',
    submitLink: 'Lier les dossiers',
    unlinkText: 'Les deux dossiers restent. Ils ne se suivent plus.',
    still: 'Et ensuite ?',
    stills: {
      none: 'Ils ne forment plus un couple en catégorie 3',
      couple: 'Ils restent un couple ; je tiens les données à la main',
    },
    submitUnlink: 'Délier les dossiers',
    sideBySide: 'Les deux partenaires',
    sideBySideText:
      'Chacun est examiné à part. La subvention vient une seule fois, et seulement si qui doit avoir un projet en a un.',
    here: 'ce dossier',
    obligation: 'Projet',
    deadline: 'Délai',
    duties: 'À faire',
    noDuties: 'Rien à faire.',
  },
  de: {
    partner: 'Partner',
    partnerOf: (name: string) => `Partner: ${name}`,
    partnerHidden: 'Partner: Akte in einem anderen Team',
    hidden:
      'Die Akte des Partners liegt in einem anderen Team. Was das Gesetz davon verlangt, steht hier.',
    link: 'Akte des Partners verbinden',
    unlink: 'Trennen',
    byFile: 'Dies kommt aus der Akte des Partners und folgt ihr von selbst.',
    find: 'Partner suchen',
    findHelp: 'Name, Nationalregisternummer oder Aktennummer. Sie müssen beide Akten sehen.',
    found: 'Wer ist der Partner?',
    nobody:
      'Niemand gefunden. Hat der Partner noch keine Akte, notieren Sie die Haushaltslage von Hand.',
    submitLink: 'Akten verbinden',
    unlinkText: 'Beide Akten bleiben. Sie folgen einander nicht mehr.',
    still: 'Wie geht es weiter?',
    stills: {
      none: 'Sie sind kein Paar der Kategorie 3 mehr',
      couple: 'Sie bleiben ein Paar; ich führe die Angaben von Hand',
    },
    submitUnlink: 'Akten trennen',
    sideBySide: 'Beide Partner',
    sideBySideText:
      'Jeder wird für sich betrachtet. Den Zuschuss gibt es einmal, und nur wenn jeder, der muss, ein Projekt hat.',
    here: 'diese Akte',
    obligation: 'Projekt',
    deadline: 'Frist',
    duties: 'Zu tun',
    noDuties: 'Nichts zu tun.',
  },
});
