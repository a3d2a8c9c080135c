import { words } from './words.ts';

/** What the desk refuses of a record: its day, what rests on it. Said of the whole and at a field alike. */
export const recordProblems = words({
  nl: {
    'before-other-date': 'Deze dag ligt vóór een dag waar hij na moet komen.',
    'after-other-date': 'Deze dag ligt na een dag waar hij vóór moet komen.',
    'ended-by-decision':
      'Een beslissing maakte hier een einde aan. De laatste dag hoort bij die beslissing.',
    'built-upon':
      'Hier is al op voortgebouwd: een brief, een herziening, een einde of een overdracht. Verbeter wat er fout aan is.',
    'papers-hang-on-it': 'Hier hangen papieren aan. Trek die eerst in, met de reden.',
    'not-ahead': 'Kies een dag na vandaag.',
  },
  fr: {
    'before-other-date': 'Ce jour précède un jour auquel il doit succéder.',
    'after-other-date': 'Ce jour suit un jour qu’il doit précéder.',
    'ended-by-decision': 'Une décision y a mis fin. Le dernier jour appartient à cette décision.',
    'built-upon':
      'On s’est déjà appuyé dessus : une lettre, une révision, une fin ou un transfert. Corrigez ce qui est erroné.',
    'papers-hang-on-it': 'Des documents y sont joints. Retirez-les d’abord, avec la raison.',
    'not-ahead': 'Choisissez un jour après aujourd’hui.',
  },
  de: {
    'before-other-date': 'Dieser Tag liegt vor einem Tag, auf den er folgen muss.',
    'after-other-date': 'Dieser Tag liegt nach einem Tag, dem er vorangehen muss.',
    'ended-by-decision':
      'Eine Entscheidung hat dies beendet. Der letzte Tag gehört zu dieser Entscheidung.',
    'built-upon':
      'Darauf wurde schon aufgebaut: ein Brief, eine Überprüfung, ein Ende oder eine Übertragung. Berichtigen Sie, was falsch ist.',
    'papers-hang-on-it': 'Daran hängen Unterlagen. Ziehen Sie diese zuerst mit dem Grund zurück.',
    'not-ahead': 'Wählen Sie einen Tag nach heute.',
  },
});
