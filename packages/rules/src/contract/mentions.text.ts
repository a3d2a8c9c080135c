import type { ConditionWords, Words } from '../words.ts';
import type { MentionId, MentionsAnswer } from './mentions.ts';

/** A mention by its name, which follows "the contract mentions" in each language. */
const mention = (nl: string, fr: string, de: string, label: Words): ConditionWords => ({
  label,
  states: {
    nl: `Het contract vermeldt ${nl}.`,
    fr: `Le contrat mentionne ${fr}.`,
    de: `Der Vertrag nennt ${de}.`,
  },
  cure: {
    nl: `Vermeld ${nl}.`,
    fr: `Mentionnez ${fr}.`,
    de: `Nennen Sie ${de}.`,
  },
});

/** The mandatory mentions of a contract in words (CON). */
export const mentionConditions: Readonly<Record<MentionId, ConditionWords>> = {
  'framework-agreement': {
    label: {
      nl: 'De kaderovereenkomst van de raad',
      fr: 'L’accord-cadre du conseil',
      de: 'Die Rahmenvereinbarung des Rates',
    },
    states: {
      nl: 'Het contract volgt de kaderovereenkomst van de raad.',
      fr: 'Le contrat suit l’accord-cadre du conseil.',
      de: 'Der Vertrag folgt der Rahmenvereinbarung des Rates.',
    },
    cure: {
      nl: 'Zeg op welke kaderovereenkomst van de raad het contract steunt.',
      fr: 'Dites sur quel accord-cadre du conseil le contrat repose.',
      de: 'Sagen Sie, auf welcher Rahmenvereinbarung des Rates der Vertrag beruht.',
    },
  },
  objectives: mention('de doelstellingen', 'les objectifs', 'die Ziele', {
    nl: 'De doelstellingen',
    fr: 'Les objectifs',
    de: 'Die Ziele',
  }),
  'action-areas': mention('de actiegebieden', 'les domaines d’action', 'die Aktionsbereiche', {
    nl: 'De actiegebieden',
    fr: 'Les domaines d’action',
    de: 'Die Aktionsbereiche',
  }),
  'commitments-of-centre': mention(
    'de verbintenissen van het OCMW',
    'les engagements du CPAS',
    'die Verpflichtungen des ÖSHZ',
    {
      nl: 'De verbintenissen van het OCMW',
      fr: 'Les engagements du CPAS',
      de: 'Die Verpflichtungen des ÖSHZ',
    },
  ),
  'commitments-of-person': mention(
    'de verbintenissen van de persoon',
    'les engagements de la personne',
    'die Verpflichtungen der Person',
    {
      nl: 'De verbintenissen van de persoon',
      fr: 'Les engagements de la personne',
      de: 'Die Verpflichtungen der Person',
    },
  ),
  'commitments-tied-to-objectives': {
    label: {
      nl: 'Elke verbintenis bij een doelstelling',
      fr: 'Chaque engagement lié à un objectif',
      de: 'Jede Verpflichtung bei einem Ziel',
    },
    states: {
      nl: 'Elke verbintenis hangt vast aan een doelstelling.',
      fr: 'Chaque engagement est lié à un objectif.',
      de: 'Jede Verpflichtung gehört zu einem Ziel.',
    },
    cure: {
      nl: 'Koppel elke verbintenis aan een doelstelling.',
      fr: 'Liez chaque engagement à un objectif.',
      de: 'Ordnen Sie jede Verpflichtung einem Ziel zu.',
    },
  },
  duration: mention('de duur', 'la durée', 'die Dauer', {
    nl: 'De duur',
    fr: 'La durée',
    de: 'Die Dauer',
  }),
  deadlines: mention(
    'de termijnen die te volgen zijn',
    'les délais à respecter',
    'die einzuhaltenden Fristen',
    {
      nl: 'De termijnen die te volgen zijn',
      fr: 'Les délais à respecter',
      de: 'Die einzuhaltenden Fristen',
    },
  ),
  'way-of-evaluating': mention(
    'de wijze van evalueren',
    'le mode d’évaluation',
    'die Art der Bewertung',
    { nl: 'De wijze van evalueren', fr: 'Le mode d’évaluation', de: 'Die Art der Bewertung' },
  ),
  'additional-aid': {
    label: {
      nl: 'De aanvullende hulp, of dat er geen is',
      fr: 'L’aide complémentaire, ou son absence',
      de: 'Die zusätzliche Hilfe, oder dass es keine gibt',
    },
    states: {
      nl: 'Het contract zegt welke aanvullende hulp er is, of dat er geen is.',
      fr: 'Le contrat dit quelle aide complémentaire existe, ou qu’il n’y en a pas.',
      de: 'Der Vertrag sagt, welche zusätzliche Hilfe es gibt, oder dass es keine gibt.',
    },
    cure: {
      nl: 'Zeg welke aanvullende hulp er is, of dat er geen is.',
      fr: 'Dites quelle aide complémentaire existe, ou qu’il n’y en a pas.',
      de: 'Sagen Sie, welche zusätzliche Hilfe es gibt, oder dass es keine gibt.',
    },
  },
  'incentive-bonus': {
    label: {
      nl: 'De aanmoedigingspremie: of, hoeveel en wanneer',
      fr: 'La prime d’encouragement : si, combien et quand',
      de: 'Die Anreizprämie: ob, wie viel und wann',
    },
    states: {
      nl: 'Het contract zegt of er een aanmoedigingspremie is, hoeveel en wanneer.',
      fr: 'Le contrat dit s’il y a une prime d’encouragement, combien et quand.',
      de: 'Der Vertrag sagt, ob es eine Anreizprämie gibt, wie viel und wann.',
    },
    cure: {
      nl: 'Zeg of er een aanmoedigingspremie is, hoeveel en wanneer.',
      fr: 'Dites s’il y a une prime d’encouragement, combien et quand.',
      de: 'Sagen Sie, ob es eine Anreizprämie gibt, wie viel und wann.',
    },
  },
  'costs-of-training': {
    label: {
      nl: 'Wie de kosten van opleiding of werkervaring draagt',
      fr: 'Qui supporte les frais de formation ou d’expérience',
      de: 'Wer die Kosten von Ausbildung oder Arbeitserfahrung trägt',
    },
    states: {
      nl: 'Het contract zegt wie de kosten van opleiding of werkervaring draagt.',
      fr: 'Le contrat dit qui supporte les frais de formation ou d’expérience de travail.',
      de: 'Der Vertrag sagt, wer die Kosten von Ausbildung oder Arbeitserfahrung trägt.',
    },
    asks: {
      nl: 'Zeg of het project opleiding of werkervaring bevat.',
      fr: 'Dites si le projet comprend une formation ou une expérience de travail.',
      de: 'Sagen Sie, ob das Projekt Ausbildung oder Arbeitserfahrung enthält.',
    },
    cure: {
      nl: 'Zeg van elke kost wie hem draagt: inschrijving, verzekering, werkkledij en vervoer.',
      fr: 'Dites qui supporte chaque coût : inscription, assurance, vêtements de travail et transport.',
      de: 'Sagen Sie von jedem Betrag, wer ihn trägt: Einschreibung, Versicherung, Arbeitskleidung und Fahrten.',
    },
  },
  'third-parties': {
    label: {
      nl: 'Wat elke derde doet in uitvoering en evaluatie',
      fr: 'Ce que fait chaque tiers dans l’exécution et l’évaluation',
      de: 'Was jeder Dritte bei Ausführung und Bewertung tut',
    },
    states: {
      nl: 'Het contract zegt wat elke derde doet in de uitvoering en de evaluatie.',
      fr: 'Le contrat dit ce que fait chaque tiers dans l’exécution et l’évaluation.',
      de: 'Der Vertrag sagt, was jeder Dritte bei Ausführung und Bewertung tut.',
    },
    cure: {
      nl: 'Zeg wat elke derde doet, en noteer zijn verbintenis.',
      fr: 'Dites ce que fait chaque tiers, et notez son engagement.',
      de: 'Sagen Sie, was jeder Dritte tut, und notieren Sie seine Verpflichtung.',
    },
  },
  'social-worker': mention(
    'de maatschappelijk werker',
    'le travailleur social',
    'den Sozialarbeiter',
    { nl: 'De maatschappelijk werker', fr: 'Le travailleur social', de: 'Der Sozialarbeiter' },
  ),
  replacement: {
    label: {
      nl: 'Wie de maatschappelijk werker vervangt',
      fr: 'Qui remplace le travailleur social',
      de: 'Wer den Sozialarbeiter vertritt',
    },
    states: {
      nl: 'Het contract zegt wie de maatschappelijk werker vervangt.',
      fr: 'Le contrat dit qui remplace le travailleur social.',
      de: 'Der Vertrag sagt, wer den Sozialarbeiter vertritt.',
    },
    cure: {
      nl: 'Zeg wie de maatschappelijk werker vervangt.',
      fr: 'Dites qui remplace le travailleur social.',
      de: 'Sagen Sie, wer den Sozialarbeiter vertritt.',
    },
  },
  'fair-proportion': {
    label: {
      nl: 'Een billijke verhouding tussen vraag en hulp',
      fr: 'Une juste proportion entre exigences et aide',
      de: 'Ein gerechtes Verhältnis von Forderung und Hilfe',
    },
    states: {
      nl: 'Wat gevraagd wordt, staat in verhouding tot de hulp.',
      fr: 'Ce qui est demandé est proportionné à l’aide.',
      de: 'Was verlangt wird, steht im Verhältnis zur Hilfe.',
    },
    cure: {
      nl: 'Weeg af of wat gevraagd wordt in verhouding staat tot de hulp.',
      fr: 'Vérifiez que ce qui est demandé est proportionné à l’aide.',
      de: 'Wägen Sie ab, ob das Verlangte im Verhältnis zur Hilfe steht.',
    },
  },
  'whole-of-the-studies': {
    label: {
      nl: 'De hele duur van de studies',
      fr: 'Toute la durée des études',
      de: 'Die gesamte Dauer des Studiums',
    },
    states: {
      nl: 'Het contract loopt tot het einde van de studies.',
      fr: 'Le contrat court jusqu’à la fin des études.',
      de: 'Der Vertrag läuft bis zum Ende des Studiums.',
    },
    asks: {
      nl: 'Zeg wanneer de studies eindigen.',
      fr: 'Dites quand les études se terminent.',
      de: 'Sagen Sie, wann das Studium endet.',
    },
    cure: {
      nl: 'Laat het contract lopen tot het einde van de studies.',
      fr: 'Faites courir le contrat jusqu’à la fin des études.',
      de: 'Lassen Sie den Vertrag bis zum Ende des Studiums laufen.',
    },
  },
  'no-community-service': {
    label: {
      nl: 'Geen gemeenschapsdienst (vernietigd in 2018)',
      fr: 'Pas de service communautaire (annulé en 2018)',
      de: 'Kein Gemeinschaftsdienst (2018 für nichtig erklärt)',
    },
    states: {
      nl: 'Het contract bevat geen gemeenschapsdienst: het Grondwettelijk Hof vernietigde die in 2018.',
      fr: 'Le contrat ne comprend pas de service communautaire : la Cour constitutionnelle l’a annulé en 2018.',
      de: 'Der Vertrag enthält keinen Gemeinschaftsdienst: Der Verfassungsgerichtshof hat ihn 2018 für nichtig erklärt.',
    },
    cure: {
      nl: 'Herzie het contract zonder gemeenschapsdienst.',
      fr: 'Révisez le contrat sans service communautaire.',
      de: 'Ändern Sie den Vertrag ohne Gemeinschaftsdienst.',
    },
  },
};

/** The answers in words. */
export const mentionsAnswers: Readonly<Record<MentionsAnswer | 'undetermined', Words>> = {
  complete: {
    nl: 'Alle verplichte vermeldingen staan erin.',
    fr: 'Toutes les mentions obligatoires y sont.',
    de: 'Alle Pflichtangaben sind enthalten.',
  },
  incomplete: {
    nl: 'Er ontbreken verplichte vermeldingen.',
    fr: 'Des mentions obligatoires manquent.',
    de: 'Es fehlen Pflichtangaben.',
  },
  undetermined: {
    nl: 'Van een vermelding is nog niet bekend of ze nodig is.',
    fr: 'On ne sait pas encore si une mention est requise.',
    de: 'Von einer Angabe ist noch nicht bekannt, ob sie nötig ist.',
  },
};
