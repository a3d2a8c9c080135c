import { words } from '../words.ts';

/** Putting right what was noted wrongly of an award. */
export const awardCorrectionWords = words({
  nl: {
    link: 'Verbeter',
    when: 'Alleen voor wat verkeerd in Traject staat. Besliste het comité iets nieuws, noteer dan een ander bedrag of een einde.',
    why: 'Wat stond er verkeerd?',
    whyHelp:
      'Bijvoorbeeld: de dag van de beslissing was verkeerd overgenomen. Deze zin staat dan bij wat er gebeurde.',
    endedByDecision: 'De laatste dag hoort bij de beslissing die het recht beëindigde.',
    consequence:
      'Na uw bevestiging rekent Traject alles opnieuw met deze gegevens. Wat er stond, blijft bewaard.',
    confirm: 'Bevestig de verbetering',
  },
  fr: {
    link: 'Corriger',
    when: 'Seulement pour ce qui est noté erronément dans Traject. Si le comité a pris une nouvelle décision, notez un autre montant ou une fin.',
    why: 'Qu’est-ce qui était erroné ?',
    whyHelp:
      'Par exemple : le jour de la décision avait été mal recopié. Cette phrase figurera parmi ce qui s’est passé.',
    endedByDecision: 'Le dernier jour appartient à la décision qui a mis fin au droit.',
    consequence:
      'Après votre confirmation, Traject recalcule tout avec ces données. Ce qui était noté est conservé.',
    confirm: 'Confirmer la correction',
  },
  de: {
    link: 'Berichtigen',
    when: 'Nur für das, was falsch in Traject steht. Hat der Ausschuss etwas Neues entschieden, notieren Sie einen anderen Betrag oder ein Ende.',
    why: 'Was war falsch?',
    whyHelp:
      'Zum Beispiel: Der Tag der Entscheidung war falsch übernommen. Dieser Satz steht dann bei dem, was geschah.',
    endedByDecision: 'Der letzte Tag gehört zu der Entscheidung, die das Recht beendet hat.',
    consequence:
      'Nach Ihrer Bestätigung rechnet Traject alles mit diesen Angaben neu. Was dort stand, bleibt aufbewahrt.',
    confirm: 'Berichtigung bestätigen',
  },
});
