import type { ActionArea, LifeDomain } from '../facts/balance.ts';
import type { ConditionWords, Words } from '../words.ts';
import type { BalanceAnswer } from './completeness.ts';

/** The life domains (BAL-2). */
export const lifeDomains: Readonly<Record<LifeDomain, Words>> = {
  finances: { nl: 'Financiële situatie', fr: 'Situation financière', de: 'Finanzielle Lage' },
  housing: { nl: 'Wonen', fr: 'Logement', de: 'Wohnen' },
  'training-and-work': {
    nl: 'Opleiding en tewerkstelling',
    fr: 'Formation et emploi',
    de: 'Ausbildung und Beschäftigung',
  },
  health: { nl: 'Gezondheid', fr: 'Santé', de: 'Gesundheit' },
  leisure: {
    nl: 'Vrije tijd en maatschappelijke integratie',
    fr: 'Loisirs et intégration sociale',
    de: 'Freizeit und soziale Eingliederung',
  },
  family: { nl: 'Gezin', fr: 'Famille', de: 'Familie' },
  miscellaneous: { nl: 'Varia', fr: 'Divers', de: 'Verschiedenes' },
};

/** The action areas of the contract (BAL-2). */
export const actionAreas: Readonly<Record<ActionArea, Words>> = {
  income: { nl: 'Inkomen', fr: 'Revenus', de: 'Einkommen' },
  debt: { nl: 'Schuld', fr: 'Dettes', de: 'Schulden' },
  housing: { nl: 'Huisvesting', fr: 'Logement', de: 'Wohnung' },
  work: { nl: 'Arbeid en tewerkstelling', fr: 'Travail et emploi', de: 'Arbeit und Beschäftigung' },
  education: {
    nl: 'Onderwijs en persoonlijke ontwikkeling',
    fr: 'Enseignement et développement personnel',
    de: 'Bildung und persönliche Entwicklung',
  },
  health: { nl: 'Gezondheid', fr: 'Santé', de: 'Gesundheit' },
  'leisure-participation-mobility': {
    nl: 'Vrije tijd, participatie en mobiliteit',
    fr: 'Loisirs, participation et mobilité',
    de: 'Freizeit, Teilhabe und Mobilität',
  },
  'family-and-relations': {
    nl: 'Gezin en relaties',
    fr: 'Famille et relations',
    de: 'Familie und Beziehungen',
  },
  'social-security-and-administration': {
    nl: 'Sociale zekerheid en administratie',
    fr: 'Sécurité sociale et administration',
    de: 'Soziale Sicherheit und Verwaltung',
  },
  'other-wishes': {
    nl: 'Andere wensen en interesses',
    fr: 'Autres souhaits et intérêts',
    de: 'Andere Wünsche und Interessen',
  },
};

/** What a complete balance holds of a life domain: content, or the effort that was made (BAL-4). */
const spokenOf = (domain: LifeDomain): ConditionWords => {
  const label = lifeDomains[domain];
  return {
    label,
    states: {
      nl: `${label.nl}: er staat hoe ver de persoon is, of wat er geprobeerd werd.`,
      fr: `${label.fr} : il est écrit où en est la personne, ou ce qui a été tenté.`,
      de: `${label.de}: Es steht da, wie weit die Person ist, oder was versucht wurde.`,
    },
    cure: {
      nl: 'Schrijf op hoe ver de persoon is, of hoe u het onderwerp aansneed en hoe de persoon reageerde.',
      fr: 'Écrivez où en est la personne, ou comment vous avez abordé le sujet et comment elle a réagi.',
      de: 'Schreiben Sie auf, wie weit die Person ist, oder wie Sie das Thema ansprachen und wie die Person reagierte.',
    },
  };
};

/** The conditions of a complete balance in words (BAL-4, BAL-5). */
export const balanceConditions: Readonly<
  Record<LifeDomain | 'goals-with-consensus-or-difference', ConditionWords>
> = {
  finances: spokenOf('finances'),
  housing: spokenOf('housing'),
  'training-and-work': spokenOf('training-and-work'),
  health: spokenOf('health'),
  leisure: spokenOf('leisure'),
  family: spokenOf('family'),
  miscellaneous: spokenOf('miscellaneous'),
  'goals-with-consensus-or-difference': {
    states: {
      nl: 'Bij elk doel staat dat beide partijen het eens zijn, of waarin ze verschillen.',
      fr: 'Pour chaque objectif, il est écrit que les deux parties sont d’accord, ou en quoi elles diffèrent.',
      de: 'Bei jedem Ziel steht, dass beide Seiten einig sind, oder worin sie abweichen.',
    },
    cure: {
      nl: 'Noteer bij elk doel dat beide partijen het eens zijn, of waarin ze verschillen.',
      fr: 'Notez pour chaque objectif que les deux parties sont d’accord, ou en quoi elles diffèrent.',
      de: 'Notieren Sie bei jedem Ziel, dass beide Seiten einig sind, oder worin sie abweichen.',
    },
  },
};

/** The answers in words. */
export const balanceAnswers: Readonly<Record<BalanceAnswer | 'undetermined', Words>> = {
  complete: {
    nl: 'De sociale balans is volledig.',
    fr: 'Le bilan social est complet.',
    de: 'Die soziale Bilanz ist vollständig.',
  },
  incomplete: {
    nl: 'De sociale balans is nog niet volledig.',
    fr: 'Le bilan social n’est pas encore complet.',
    de: 'Die soziale Bilanz ist noch nicht vollständig.',
  },
  'not-begun': {
    nl: 'De sociale balans is nog niet begonnen.',
    fr: 'Le bilan social n’est pas encore commencé.',
    de: 'Die soziale Bilanz ist noch nicht begonnen.',
  },
  undetermined: {
    nl: 'Nog niet te zeggen.',
    fr: 'Pas encore déterminé.',
    de: 'Noch nicht zu sagen.',
  },
};
