import { words } from '../words.ts';

/** What the letter of a definitive change of worker names. */
interface LetterNames {
  readonly worker: string;
  readonly successor: string;
  /** The day in the language of the letter. */
  readonly since: string;
}

/** The letter that tells a person who follows up from now on (decree art. 16), in the language of the person. */
export const successorLetter = words({
  nl: {
    file: (number: string) => `Ons kenmerk: dossier ${number}`,
    subject: 'Betreft: iemand anders volgt uw dossier op',
    greeting: (name: string) => `Beste ${name}`,
    body: ({ worker, successor, since }: LetterNames): readonly string[] => [
      `Vanaf ${since} volgt ${successor} uw dossier op. Tot dan was dat ${worker}.`,
      'Aan uw rechten en aan uw contract verandert niets. Alle afspraken die u met ons maakte, blijven gelden.',
      `Hebt u een vraag, of wilt u een gesprek? Vraag dan naar ${successor}. Vraagt u een gesprek, dan krijgt u het binnen vijf werkdagen.`,
      'We schrijven u dit omdat u schriftelijk moet weten wie uw maatschappelijk werker definitief vervangt (artikel 16 van het koninklijk besluit van 11 juli 2002 houdende het algemeen reglement betreffende het recht op maatschappelijke integratie).',
    ],
    closing: 'Met vriendelijke groeten',
    place: 'Plaats en datum',
    signature: 'Handtekening',
  },
  fr: {
    file: (number: string) => `Notre référence : dossier ${number}`,
    subject: 'Concerne : une autre personne suit votre dossier',
    greeting: (name: string) => `Bonjour ${name},`,
    body: ({ worker, successor, since }: LetterNames): readonly string[] => [
      `À partir du ${since}, ${successor} suit votre dossier. Jusque-là, c’était ${worker}.`,
      'Rien ne change à vos droits ni à votre contrat. Tout ce que nous avons convenu avec vous reste valable.',
      `Vous avez une question ou vous voulez un entretien ? Demandez ${successor}. Si vous demandez un entretien, vous l’obtenez dans les cinq jours ouvrables.`,
      'Nous vous écrivons parce que vous devez savoir par écrit qui remplace définitivement votre travailleur social (article 16 de l’arrêté royal du 11 juillet 2002 portant règlement général en matière de droit à l’intégration sociale).',
    ],
    closing: 'Cordialement,',
    place: 'Lieu et date',
    signature: 'Signature',
  },
  de: {
    file: (number: string) => `Unser Zeichen: Akte ${number}`,
    subject: 'Betreff: Jemand anders begleitet Ihre Akte',
    greeting: (name: string) => `Guten Tag ${name}`,
    body: ({ worker, successor, since }: LetterNames): readonly string[] => [
      `Ab dem ${since} begleitet ${successor} Ihre Akte. Bis dahin war es ${worker}.`,
      'An Ihren Rechten und an Ihrem Vertrag ändert sich nichts. Alles, was wir mit Ihnen vereinbart haben, gilt weiter.',
      `Haben Sie eine Frage oder möchten Sie ein Gespräch? Fragen Sie nach ${successor}. Wenn Sie um ein Gespräch bitten, erhalten Sie es binnen fünf Werktagen.`,
      'Wir schreiben Ihnen, weil Sie schriftlich erfahren müssen, wer Ihren Sozialarbeiter endgültig ersetzt (Artikel 16 des Königlichen Erlasses vom 11. Juli 2002 zur Festlegung der allgemeinen Verordnung über das Recht auf soziale Eingliederung).',
    ],
    closing: 'Mit freundlichen Grüßen',
    place: 'Ort und Datum',
    signature: 'Unterschrift',
  },
});
