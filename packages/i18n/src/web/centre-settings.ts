import { words } from '../words.ts';

/** The settings of the centre that the head of social work writes. */
export const centreSettingsWords = words({
  nl: {
    title: 'Instellingen van het centrum',
    place: 'Centrum',
    notForYou: 'Deze pagina is voor de hoofdmaatschappelijk werker.',
    questions: {
      title: 'Richtvragen van de sociale balans',
      hint: 'Eén vraag per regel. Wat u niet wijzigt, blijft zoals Traject het meegeeft.',
      domain: 'Levensdomein',
      language: 'Taal van de vragen',
      languages: { nl: 'Nederlands', fr: 'Frans', de: 'Duits' },
      field: 'Vragen',
      own: 'Dit zijn de vragen van uw centrum.',
      shipped: 'Dit zijn de vragen die Traject meegeeft.',
      save: 'Bewaar de vragen',
      restore: 'Neem weer de vragen van Traject',
      tooMany: (most: number) => `Hoogstens ${most} vragen.`,
      tooLong: (most: number) => `Een vraag telt hoogstens ${most} tekens.`,
      none: 'Schrijf minstens één vraag, of neem weer die van Traject.',
      savedAt: (time: string) => `Bewaard om ${time}`,
      changed: 'Iemand wijzigde deze vragen intussen. Hieronder staat wat er nu is.',
      takeTheirs: 'Neem wat er nu staat',
      keepMine: 'Behoud wat ik schreef',
    },
    oneSided: {
      title: 'Eenzijdige afspraken',
      hint: 'Mag een maatschappelijk werker een afspraak toevoegen aan een lopend contract zonder akkoord van de cliënt?',
      lawAgreement:
        'De wet zegt nee: elke partij mag een wijziging vragen, maar beide gaan akkoord en ondertekenen het addendum.',
      lawInformation: 'De cliënt is vooraf ingelicht over inhoud, draagwijdte en gevolgen.',
      whenOn: 'Laat uw centrum het toch toe, dan geldt dit:',
      flagged:
        'Elke eenzijdige afspraak draagt op het scherm het merk dat ze in strijd is met de wet, en telt nooit als in orde.',
      stillInformed:
        'Ze vervangt alleen het akkoord van de cliënt, niet dat van het OCMW en niet het inlichten vooraf.',
      notSigned:
        'Het addendum wordt niet ondertekend zolang de cliënt niet akkoord is: het contract verandert er niet door.',
      wouldChange:
        'Dit verandert pas als een wettekst of een uitspraak toelaat dat een centrum alleen de cliënt bindt.',
      standsOff: 'Uw centrum volgt de wet: zonder akkoord van beide is er geen wijziging.',
      question: 'Laat uw centrum eenzijdige afspraken toe?',
      no: 'Nee',
      noHint: 'Zoals de wet het vraagt.',
      yes: 'Ja',
      yesHint: 'In strijd met de wet; wie de afspraak ziet, leest dat erbij.',
      save: 'Bewaar de keuze',
      savedAt: (time: string) => `Bewaard om ${time}`,
    },
  },
  fr: {
    title: 'Réglages du centre',
    place: 'Centre',
    notForYou: 'Cette page est réservée au responsable du service social.',
    questions: {
      title: 'Questions d’aide du bilan social',
      hint: 'Une question par ligne. Ce que vous ne modifiez pas reste comme fourni par Traject.',
      domain: 'Domaine de vie',
      language: 'Langue des questions',
      languages: { nl: 'Néerlandais', fr: 'Français', de: 'Allemand' },
      field: 'Questions',
      own: 'Ce sont les questions de votre centre.',
      shipped: 'Ce sont les questions fournies par Traject.',
      save: 'Enregistrer les questions',
      restore: 'Reprendre les questions de Traject',
      tooMany: (most: number) => `${most} questions au maximum.`,
      tooLong: (most: number) => `Une question compte au plus ${most} caractères.`,
      none: 'Écrivez au moins une question, ou reprenez celles de Traject.',
      savedAt: (time: string) => `Enregistré à ${time}`,
      changed: 'Quelqu’un a modifié ces questions entre-temps. Voici ce qu’il y a maintenant.',
      takeTheirs: 'Prendre ce qui est là',
      keepMine: 'Garder ce que j’ai écrit',
    },
    oneSided: {
      title: 'Engagements unilatéraux',
      hint: 'Un assistant social peut-il ajouter un engagement à un contrat en cours sans l’accord de la personne ?',
      lawAgreement:
        'La loi dit non : chaque partie peut demander une modification, mais les deux l’acceptent et signent l’avenant.',
      lawInformation:
        'La personne est informée au préalable du contenu, de la portée et des conséquences.',
      whenOn: 'Si votre centre l’admet malgré tout :',
      flagged:
        'Chaque engagement unilatéral porte à l’écran la mention qu’il est contraire à la loi, et n’est jamais en ordre.',
      stillInformed:
        'Il ne remplace que l’accord de la personne, pas celui du CPAS ni l’information préalable.',
      notSigned:
        'L’avenant n’est pas signé tant que la personne n’est pas d’accord : le contrat n’en est pas modifié.',
      wouldChange:
        'Cela ne change que si un texte de loi ou un jugement permet à un centre de lier seul la personne.',
      standsOff: 'Votre centre suit la loi : sans l’accord des deux, rien n’est modifié.',
      question: 'Votre centre admet-il des engagements unilatéraux ?',
      no: 'Non',
      noHint: 'Comme la loi le demande.',
      yes: 'Oui',
      yesHint: 'Contraire à la loi ; qui voit l’engagement le lit à côté.',
      save: 'Enregistrer le choix',
      savedAt: (time: string) => `Enregistré à ${time}`,
    },
  },
  de: {
    title: 'Einstellungen des Zentrums',
    place: 'Zentrum',
    notForYou: 'Diese Seite ist für die Leitung des Sozialdienstes.',
    questions: {
      title: 'Leitfragen der sozialen Bilanz',
      hint: 'Eine Frage je Zeile. Was Sie nicht ändern, bleibt, wie Traject es mitbringt.',
      domain: 'Lebensbereich',
      language: 'Sprache der Fragen',
      languages: { nl: 'Niederländisch', fr: 'Französisch', de: 'Deutsch' },
      field: 'Fragen',
      own: 'Das sind die Fragen Ihres Zentrums.',
      shipped: 'Das sind die Fragen, die Traject mitbringt.',
      save: 'Fragen speichern',
      restore: 'Wieder die Fragen von Traject nehmen',
      tooMany: (most: number) => `Höchstens ${most} Fragen.`,
      tooLong: (most: number) => `Eine Frage hat höchstens ${most} Zeichen.`,
      none: 'Schreiben Sie mindestens eine Frage, oder nehmen Sie wieder die von Traject.',
      savedAt: (time: string) => `Gespeichert um ${time}`,
      changed: 'Jemand hat diese Fragen inzwischen geändert. Unten steht, was jetzt da ist.',
      takeTheirs: 'Nehmen, was jetzt da ist',
      keepMine: 'Behalten, was ich schrieb',
    },
    oneSided: {
      title: 'Einseitige Abreden',
      hint: 'Darf ein Sozialarbeiter einem laufenden Vertrag ohne Zustimmung der Person eine Abrede hinzufügen?',
      lawAgreement:
        'Das Gesetz sagt nein: Jede Partei darf eine Änderung verlangen, aber beide stimmen zu und unterschreiben den Nachtrag.',
      lawInformation: 'Die Person wird vorab über Inhalt, Tragweite und Folgen informiert.',
      whenOn: 'Lässt Ihr Zentrum es dennoch zu, dann gilt:',
      flagged:
        'Jede einseitige Abrede trägt auf dem Bildschirm den Vermerk, dass sie dem Gesetz widerspricht, und gilt nie als in Ordnung.',
      stillInformed:
        'Sie ersetzt nur die Zustimmung der Person, nicht die des ÖSHZ und nicht die Information vorab.',
      notSigned:
        'Der Nachtrag wird nicht unterschrieben, solange die Person nicht zustimmt: Der Vertrag ändert sich dadurch nicht.',
      wouldChange:
        'Das ändert sich erst, wenn ein Gesetz oder ein Urteil einem Zentrum erlaubt, die Person allein zu binden.',
      standsOff: 'Ihr Zentrum folgt dem Gesetz: Ohne Zustimmung beider ändert sich nichts.',
      question: 'Lässt Ihr Zentrum einseitige Abreden zu?',
      no: 'Nein',
      noHint: 'Wie das Gesetz es verlangt.',
      yes: 'Ja',
      yesHint: 'Widerspricht dem Gesetz; wer die Abrede sieht, liest es dabei.',
      save: 'Wahl speichern',
      savedAt: (time: string) => `Gespeichert um ${time}`,
    },
  },
});
