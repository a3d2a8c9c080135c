import { citationWords } from '../citation.text.ts';
import type { Citation } from '../verdict.ts';
import type { Language, Words } from '../words.ts';

interface DateRule {
  readonly citation: Citation;
  /** What the article asks, and what follows when the day is past. */
  readonly says: Words;
}

const law = (rule: string, article: string): Citation => ({ rule, source: 'law', article });
const decree = (rule: string, article: string): Citation => ({ rule, source: 'decree', article });

/** The rules that set the last day of a duty: where each stands and what it says in plain words. */
const DATE_RULES: Readonly<Record<string, DateRule>> = {
  'OBL-6': {
    citation: law('OBL-6', '6 (before 2016)'),
    says: {
      nl: 'Vóór de hervorming gold: is de persoon jonger dan 25, dan sluit het OCMW het project binnen drie maanden na de aanvraag.',
      fr: 'Avant la réforme : pour une personne de moins de 25 ans, le CPAS conclut le projet dans les trois mois de la demande.',
      de: 'Vor der Reform galt: für eine Person unter 25 schließt das ÖSHZ das Projekt binnen drei Monaten nach dem Antrag.',
    },
  },
  'OBL-10': {
    citation: law('OBL-10', '6 §1, 13 §2'),
    says: {
      nl: 'Het project wordt gesloten binnen drie maanden na de beslissing. Daarna is het te laat, maar het blijft verplicht.',
      fr: 'Le projet est conclu dans les trois mois de la décision. Après, il est en retard mais reste obligatoire.',
      de: 'Das Projekt wird binnen drei Monaten nach dem Beschluss geschlossen. Danach ist es verspätet, aber weiter Pflicht.',
    },
  },
  'TRA-1': {
    citation: { rule: 'TRA-1', source: 'explanation' },
    says: {
      nl: 'Voor wie kort voor de hervorming een leefloon kreeg, liep de termijn twaalf maanden vanaf 1 november 2016 (wet van 21 juli 2016, artikel 12).',
      fr: 'Pour qui a obtenu le revenu d’intégration peu avant la réforme, le délai était de douze mois à partir du 1er novembre 2016 (loi du 21 juillet 2016, article 12).',
      de: 'Wer kurz vor der Reform ein Eingliederungseinkommen erhielt, hatte zwölf Monate Zeit ab dem 1. November 2016 (Gesetz vom 21. Juli 2016, Artikel 12).',
    },
  },
  'EVA-2': {
    citation: decree('EVA-2', '15'),
    says: {
      nl: 'Het project wordt minstens driemaal per jaar geëvalueerd, minstens tweemaal in een persoonlijk gesprek.',
      fr: 'Le projet est évalué au moins trois fois par an, dont au moins deux fois lors d’un entretien personnel.',
      de: 'Das Projekt wird mindestens dreimal im Jahr bewertet, mindestens zweimal in einem persönlichen Gespräch.',
    },
  },
  'EXE-6': {
    citation: { rule: 'EXE-6', source: 'policy' },
    says: {
      nl: 'Een vrijstelling wordt driemaal per jaar herzien, zoals een project.',
      fr: 'Une dispense est revue trois fois par an, comme un projet.',
      de: 'Eine Befreiung wird dreimal im Jahr überprüft, wie ein Projekt.',
    },
  },
  'CON-3': {
    citation: decree('CON-3', '11 §1'),
    says: {
      nl: 'Het contract vermeldt de duur van het project. Loopt het af, dan verlengt u het met een addendum, sluit u een nieuw project, of noteert u het einde.',
      fr: 'Le contrat mentionne la durée du projet. À son terme, vous le prolongez par avenant, concluez un nouveau projet, ou notez la fin.',
      de: 'Der Vertrag nennt die Dauer des Projekts. Läuft es ab, verlängern Sie es mit einem Nachtrag, schließen ein neues Projekt oder notieren das Ende.',
    },
  },
  'SUB-2': {
    citation: law('SUB-2', '43/2 §1'),
    says: {
      nl: 'De eerste toelage loopt hoogstens twaalf kalendermaanden, één keer in een leven. Daarna betaalt alleen een verlenging (artikel 43/2 §3), na een gemotiveerde beslissing; het project zelf loopt door.',
      fr: 'La première subvention dure douze mois civils au plus, une fois dans une vie. Ensuite, seule une prolongation paie (article 43/2 §3), sur décision motivée ; le projet lui-même continue.',
      de: 'Der erste Zuschuss läuft höchstens zwölf Kalendermonate, einmal im Leben. Danach zahlt nur eine Verlängerung (Artikel 43/2 §3), nach begründetem Beschluss; das Projekt selbst läuft weiter.',
    },
  },
  'SUB-6': {
    citation: law('SUB-6', '43/2 §3'),
    says: {
      nl: 'De verlenging sluit aan op de eerste toelage, hoogstens twaalf maanden, na een gemotiveerde beslissing. Na de verlenging betaalt geen toelage meer; een tweede kans vraagt een jaar zonder recht (artikel 43/2 §4).',
      fr: 'La prolongation suit directement la première subvention, douze mois au plus, sur décision motivée. Après elle, plus aucune subvention ; une deuxième chance demande un an sans droit (article 43/2 §4).',
      de: 'Die Verlängerung folgt direkt auf den ersten Zuschuss, höchstens zwölf Monate, nach begründetem Beschluss. Danach zahlt kein Zuschuss mehr; eine zweite Chance verlangt ein Jahr ohne Recht (Artikel 43/2 §4).',
    },
  },
  'SUB-7': {
    citation: law('SUB-7', '43/2 §4'),
    says: {
      nl: 'De tweede kans loopt hoogstens twaalf maanden. Daarna betaalt geen toelage meer; het project loopt door.',
      fr: 'La deuxième chance dure douze mois au plus. Ensuite, plus aucune subvention ; le projet continue.',
      de: 'Die zweite Chance läuft höchstens zwölf Monate. Danach zahlt kein Zuschuss mehr; das Projekt läuft weiter.',
    },
  },
  'PRO-5': {
    citation: decree('PRO-5', '15'),
    says: {
      nl: 'Vraagt de persoon een gesprek, dan komt het er binnen vijf werkdagen.',
      fr: 'Si la personne demande un entretien, il a lieu dans les cinq jours ouvrables.',
      de: 'Wünscht die Person ein Gespräch, findet es binnen fünf Werktagen statt.',
    },
  },
  'PRO-7': {
    citation: law('PRO-7', '21 §1, 21 §4'),
    says: {
      nl: 'Het OCMW beslist binnen dertig dagen en geeft binnen acht dagen kennis van de beslissing.',
      fr: 'Le CPAS décide dans les trente jours et notifie la décision dans les huit jours.',
      de: 'Das ÖSHZ beschließt binnen dreißig Tagen und teilt den Beschluss binnen acht Tagen mit.',
    },
  },
  'SAN-4': {
    citation: law('SAN-4', '30 §2'),
    says: {
      nl: 'Een uitgestelde sanctie wordt uitgevoerd ten laatste op de eerste dag van de zesde maand. Daarna kan het niet meer.',
      fr: 'Une sanction avec sursis est exécutée au plus tard le premier jour du sixième mois. Après, ce n’est plus possible.',
      de: 'Eine aufgeschobene Sanktion wird spätestens am ersten Tag des sechsten Monats vollzogen. Danach geht es nicht mehr.',
    },
  },
  'SAN-5': {
    citation: law('SAN-5', '30 §3'),
    says: {
      nl: 'Een OCMW dat later bevoegd wordt, mag een sanctie verder uitvoeren zolang ze loopt. Na de laatste dag is er niets meer te kiezen.',
      fr: 'Un CPAS qui devient compétent plus tard peut poursuivre une sanction tant qu’elle court. Après le dernier jour, il n’y a plus rien à choisir.',
      de: 'Ein ÖSHZ, das später zuständig wird, darf eine Sanktion weiterführen, solange sie läuft. Nach dem letzten Tag gibt es nichts mehr zu wählen.',
    },
  },
};

/**
 * The rule that set a last day: what it says in one or two sentences, and the article with its text. Null for a rule
 * that sets no day of a duty.
 */
export function dateRuleWords(
  rule: string,
  language: Language,
): { says: string; article: string } | null {
  const found = DATE_RULES[rule];
  return found === undefined
    ? null
    : { says: found.says[language], article: citationWords(found.citation, language) };
}
