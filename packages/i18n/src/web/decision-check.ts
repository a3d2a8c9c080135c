import { words } from '../words.ts';

/** The look over before a decision or its notification is recorded, and the letters that made a decision known. */
export const decisionCheckWords = words({
  nl: {
    look: 'Kijk na',
    change: 'Wijzig',
    cancel: 'Terug',
    award: {
      consequence:
        'Na uw bevestiging staat deze beslissing vast: een ander bedrag of een einde is een nieuwe beslissing.',
      confirm: 'Bevestig de toekenning',
    },
    amount: {
      consequence:
        'Na uw bevestiging staat deze herziening vast: wat later wijzigt, is een nieuwe beslissing.',
      confirm: 'Bevestig de herziening',
    },
    end: {
      consequence:
        'Na uw bevestiging staat de beslissing over dit einde vast, met haar dag en haar reden; ze blijft in het dossier staan, ook als het recht later toch doorloopt.',
      confirm: 'Bevestig het einde',
    },
    runsOn: {
      consequence:
        'Na uw bevestiging loopt het recht weer door; de eerdere beslissing over het einde blijft in het dossier staan.',
      confirm: 'Bevestig dat het recht doorloopt',
    },
    toSend: 'Daarna deelt u ze binnen acht dagen mee, aangetekend of tegen ontvangstbewijs.',
    notification: {
      consequence:
        'Na uw bevestiging verandert deze mededeling niet meer; een nieuwe brief of een verbetering komt erbij en deze blijft staan.',
      confirm: 'Bevestig de mededeling',
      mentions: 'Vermeldingen',
      count: (count: number) => `${count} van 8`,
      notRead: 'niet nagelezen',
      reasons: 'Motivering',
      noReasons: 'geen',
      inLaw: 'in rechte',
      inFact: 'in feite',
      lacking: (what: string) =>
        `Deze vermeldingen ontbreken, dus de termijn van beroep begint niet te lopen: ${what}`,
      otherWay: 'Zo telt het niet als mededeling: de beslissing blijft mee te delen.',
    },
    what: 'Wat noteert u?',
    whats: {
      again: 'De beslissing is opnieuw meegedeeld',
      correct: 'Wat hier van de laatste brief staat, is niet juist of niet volledig',
    },
    letters: 'Hoe ze is meegedeeld',
    letterOn: (day: string, manner: string) => `${day}, ${manner.toLowerCase()}`,
    counts: 'telt',
    incomplete: 'er ontbreekt een vermelding',
    notLawful: 'telt niet als mededeling',
    notRead: 'niet bekend wat erin staat',
    corrected: 'verbeterd',
    toPath: 'Deze sanctie is nog niet betekend. Dat noteert u bij Niet nagekomen.',
    toPathLink: 'Naar Niet nagekomen',
    repair:
      'In de brief ontbreekt een vermelding: de termijn van beroep loopt niet. Deel de beslissing opnieuw mee en noteer de nieuwe brief.',
    repairLink: 'Noteer een nieuwe mededeling',
    again: 'opnieuw mee te delen: er ontbreekt een vermelding',
  },
  fr: {
    look: 'Vérifier',
    change: 'Modifier',
    cancel: 'Retour',
    award: {
      consequence:
        'Après votre confirmation, cette décision est fixée : un autre montant ou une fin est une nouvelle décision.',
      confirm: 'Confirmer l’octroi',
    },
    amount: {
      consequence:
        'Après votre confirmation, cette révision est fixée : ce qui change ensuite est une nouvelle décision.',
      confirm: 'Confirmer la révision',
    },
    end: {
      consequence:
        'Après votre confirmation, la décision sur cette fin est fixée, avec son jour et son motif ; elle reste au dossier, même si le droit continue finalement.',
      confirm: 'Confirmer la fin',
    },
    runsOn: {
      consequence:
        'Après votre confirmation, le droit continue ; la décision antérieure sur sa fin reste au dossier.',
      confirm: 'Confirmer que le droit continue',
    },
    toSend:
      'Vous la notifiez ensuite dans les huit jours, par recommandé ou contre accusé de réception.',
    notification: {
      consequence:
        'Après votre confirmation, cette notification ne change plus ; une nouvelle lettre ou une correction s’y ajoute, et celle-ci reste.',
      confirm: 'Confirmer la notification',
      mentions: 'Mentions',
      count: (count: number) => `${count} sur 8`,
      notRead: 'pas relues',
      reasons: 'Motivation',
      noReasons: 'aucune',
      inLaw: 'en droit',
      inFact: 'en fait',
      lacking: (what: string) =>
        `Ces mentions manquent, le délai de recours ne commence donc pas à courir : ${what}`,
      otherWay: 'Cela ne compte pas comme notification : la décision reste à notifier.',
    },
    what: 'Que notez-vous ?',
    whats: {
      again: 'La décision a été notifiée à nouveau',
      correct: 'Ce qui est noté ici de la dernière lettre n’est pas exact ou pas complet',
    },
    letters: 'Comment elle a été notifiée',
    letterOn: (day: string, manner: string) => `${day}, ${manner.toLowerCase()}`,
    counts: 'compte',
    incomplete: 'il manque une mention',
    notLawful: 'ne compte pas comme notification',
    notRead: 'son contenu n’est pas connu',
    corrected: 'corrigée',
    toPath: 'Cette sanction n’est pas encore notifiée. Cela se note sous Non respecté.',
    toPathLink: 'Vers Non respecté',
    repair:
      'Il manque une mention dans la lettre : le délai de recours ne court pas. Notifiez à nouveau la décision et notez la nouvelle lettre.',
    repairLink: 'Noter une nouvelle notification',
    again: 'à notifier à nouveau : il manque une mention',
  },
  de: {
    look: 'Prüfen',
    change: 'Ändern',
    cancel: 'Zurück',
    award: {
      consequence:
        'Nach Ihrer Bestätigung steht diese Entscheidung fest: Ein anderer Betrag oder ein Ende ist eine neue Entscheidung.',
      confirm: 'Gewährung bestätigen',
    },
    amount: {
      consequence:
        'Nach Ihrer Bestätigung steht diese Revision fest: Was sich später ändert, ist eine neue Entscheidung.',
      confirm: 'Revision bestätigen',
    },
    end: {
      consequence:
        'Nach Ihrer Bestätigung steht die Entscheidung über dieses Ende fest, mit Tag und Grund; sie bleibt in der Akte, auch wenn das Recht später doch weiterläuft.',
      confirm: 'Ende bestätigen',
    },
    runsOn: {
      consequence:
        'Nach Ihrer Bestätigung läuft das Recht weiter; die frühere Entscheidung über das Ende bleibt in der Akte.',
      confirm: 'Weiterlaufen bestätigen',
    },
    toSend:
      'Danach stellen Sie sie binnen acht Tagen zu, per Einschreiben oder gegen Empfangsbestätigung.',
    notification: {
      consequence:
        'Nach Ihrer Bestätigung ändert sich diese Zustellung nicht mehr; ein neuer Brief oder eine Berichtigung kommt hinzu, und diese bleibt stehen.',
      confirm: 'Zustellung bestätigen',
      mentions: 'Angaben',
      count: (count: number) => `${count} von 8`,
      notRead: 'nicht nachgelesen',
      reasons: 'Begründung',
      noReasons: 'keine',
      inLaw: 'rechtlich',
      inFact: 'sachlich',
      lacking: (what: string) =>
        `Diese Angaben fehlen, die Beschwerdefrist beginnt also nicht zu laufen: ${what}`,
      otherWay: 'So zählt es nicht als Zustellung: Die Entscheidung bleibt zuzustellen.',
    },
    what: 'Was notieren Sie?',
    whats: {
      again: 'Die Entscheidung wurde erneut zugestellt',
      correct: 'Was hier vom letzten Brief steht, ist nicht richtig oder nicht vollständig',
    },
    letters: 'Wie sie zugestellt wurde',
    letterOn: (day: string, manner: string) => `${day}, ${manner}`,
    counts: 'zählt',
    incomplete: 'eine Angabe fehlt',
    notLawful: 'zählt nicht als Zustellung',
    notRead: 'nicht bekannt, was darin steht',
    corrected: 'berichtigt',
    toPath: 'Diese Sanktion ist noch nicht zugestellt. Das notieren Sie unter Nicht eingehalten.',
    toPathLink: 'Zu Nicht eingehalten',
    repair:
      'Im Brief fehlt eine Angabe: Die Beschwerdefrist läuft nicht. Stellen Sie die Entscheidung erneut zu und notieren Sie den neuen Brief.',
    repairLink: 'Neue Zustellung notieren',
    again: 'erneut zuzustellen: eine Angabe fehlt',
  },
});
