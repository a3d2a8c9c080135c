import type { ActionArea } from '../facts/balance.ts';
import { UNDETERMINED } from '../procedure/term.text.ts';
import type { ConditionWords, Words } from '../words.ts';
import type { AreasAnswer } from './areas.ts';
import { actionAreas } from './balance.text.ts';
import type { GoalAnswer, SmartLetter } from './goal.ts';
import type { BalanceNeededAnswer, BalanceNeededCondition } from './needed.ts';

const goalConditions: Readonly<Record<SmartLetter, ConditionWords>> = {
  specific: { states: { nl: 'Specifiek', fr: 'Spécifique', de: 'Spezifisch' } },
  measurable: { states: { nl: 'Meetbaar', fr: 'Mesurable', de: 'Messbar' } },
  acceptable: { states: { nl: 'Aanvaardbaar', fr: 'Acceptable', de: 'Annehmbar' } },
  realistic: { states: { nl: 'Realistisch', fr: 'Réaliste', de: 'Realistisch' } },
  'time-bound': {
    states: { nl: 'Tijdsgebonden', fr: 'Temporellement défini', de: 'Zeitgebunden' },
  },
};

const goalAnswers: Readonly<Record<GoalAnswer | 'undetermined', Words>> = {
  smart: { nl: 'Het doel is SMART.', fr: 'L’objectif est SMART.', de: 'Das Ziel ist SMART.' },
  'not-smart': {
    nl: 'Het doel is nog niet SMART.',
    fr: 'L’objectif n’est pas encore SMART.',
    de: 'Das Ziel ist noch nicht SMART.',
  },
  undetermined: UNDETERMINED,
};

const carry: ConditionWords['cure'] = {
  nl: 'Neem het actiegebied op in het contract.',
  fr: 'Reprenez le domaine d’action dans le contrat.',
  de: 'Nehmen Sie den Aktionsbereich in den Vertrag auf.',
};

const areaConditions: Readonly<Record<ActionArea, ConditionWords>> = {
  income: { states: actionAreas['income'], cure: carry },
  debt: { states: actionAreas['debt'], cure: carry },
  housing: { states: actionAreas['housing'], cure: carry },
  work: { states: actionAreas['work'], cure: carry },
  education: { states: actionAreas['education'], cure: carry },
  health: { states: actionAreas['health'], cure: carry },
  'leisure-participation-mobility': {
    states: actionAreas['leisure-participation-mobility'],
    cure: carry,
  },
  'family-and-relations': { states: actionAreas['family-and-relations'], cure: carry },
  'social-security-and-administration': {
    states: actionAreas['social-security-and-administration'],
    cure: carry,
  },
  'other-wishes': { states: actionAreas['other-wishes'], cure: carry },
};

const areasAnswers: Readonly<Record<AreasAnswer | 'undetermined', Words>> = {
  'carried-over': {
    nl: 'Alle aangevinkte actiegebieden staan in het contract.',
    fr: 'Tous les domaines d’action cochés figurent au contrat.',
    de: 'Alle angekreuzten Aktionsbereiche stehen im Vertrag.',
  },
  'not-carried-over': {
    nl: 'Niet alle aangevinkte actiegebieden staan in het contract.',
    fr: 'Tous les domaines d’action cochés ne figurent pas au contrat.',
    de: 'Nicht alle angekreuzten Aktionsbereiche stehen im Vertrag.',
  },
  'nothing-ticked': {
    nl: 'In de balans is geen actiegebied aangevinkt.',
    fr: 'Aucun domaine d’action n’est coché dans le bilan.',
    de: 'In der Bilanz ist kein Aktionsbereich angekreuzt.',
  },
  undetermined: UNDETERMINED,
};

const occasion: ConditionWords['asks'] = {
  nl: 'Noteer waarom de balans nu ter sprake komt.',
  fr: 'Notez pourquoi il est question du bilan maintenant.',
  de: 'Notieren Sie, warum es jetzt um die Bilanz geht.',
};

const neededConditions: Readonly<Record<BalanceNeededCondition, ConditionWords>> = {
  'in-local-transition': {
    states: {
      nl: 'Het contract gaat over naar de nieuwe werkwijze van het OCMW.',
      fr: 'Le contrat passe à la nouvelle méthode de travail du CPAS.',
      de: 'Der Vertrag geht in die neue Arbeitsweise des ÖSHZ über.',
    },
    asks: {
      nl: 'Ga na of het contract in overgang is.',
      fr: 'Vérifiez si le contrat est en transition.',
      de: 'Prüfen Sie, ob der Vertrag im Übergang ist.',
    },
  },
  'first-award': {
    states: {
      nl: 'Het is de eerste toekenning van het leefloon.',
      fr: 'C’est le premier octroi du revenu d’intégration.',
      de: 'Es ist die erste Gewährung des Eingliederungseinkommens.',
    },
    asks: occasion,
  },
  'after-a-job': {
    states: {
      nl: 'Een vroeger contract wordt na een job bijgewerkt.',
      fr: 'Un contrat antérieur est actualisé après un emploi.',
      de: 'Ein früherer Vertrag wird nach einer Arbeit aktualisiert.',
    },
    asks: occasion,
  },
  'job-under-three-months': {
    states: {
      nl: 'De job duurde minder dan drie maanden.',
      fr: 'L’emploi a duré moins de trois mois.',
      de: 'Die Arbeit dauerte weniger als drei Monate.',
    },
    asks: {
      nl: 'Vraag van wanneer tot wanneer de persoon werkte.',
      fr: 'Demandez de quand à quand la personne a travaillé.',
      de: 'Fragen Sie, von wann bis wann die Person gearbeitet hat.',
    },
  },
};

const neededAnswers: Readonly<Record<BalanceNeededAnswer | 'undetermined', Words>> = {
  needed: {
    nl: 'Er is een nieuwe sociale balans nodig.',
    fr: 'Un nouveau bilan social est nécessaire.',
    de: 'Eine neue soziale Bilanz ist nötig.',
  },
  'go-through-and-sign-again': {
    nl: 'Geen nieuwe balans: overloop het contract en onderteken het opnieuw.',
    fr: 'Pas de nouveau bilan : parcourez le contrat et signez-le à nouveau.',
    de: 'Keine neue Bilanz: Gehen Sie den Vertrag durch und unterschreiben Sie ihn neu.',
  },
  'not-needed': {
    nl: 'Er is geen nieuwe sociale balans nodig.',
    fr: 'Aucun nouveau bilan social n’est nécessaire.',
    de: 'Keine neue soziale Bilanz ist nötig.',
  },
  undetermined: UNDETERMINED,
};

/** The words of the questions around the balance. */
export const balanceQuestions = {
  'balance-goal': { answers: goalAnswers, conditions: goalConditions },
  'balance-areas': { answers: areasAnswers, conditions: areaConditions },
  'balance-needed': { answers: neededAnswers, conditions: neededConditions },
} as const;

/** The facts of an occasion for a balance. */
export const balanceFactNames: Readonly<Record<string, Words>> = {
  'balanceOccasion.inLocalTransition': {
    nl: 'in overgang',
    fr: 'en transition',
    de: 'im Übergang',
  },
  'balanceOccasion.at': { nl: 'aanleiding', fr: 'occasion', de: 'Anlass' },
  'balanceOccasion.job.from': { nl: 'job vanaf', fr: 'emploi depuis le', de: 'Arbeit ab' },
  'balanceOccasion.job.until': {
    nl: 'job tot en met',
    fr: 'emploi jusqu’au',
    de: 'Arbeit bis',
  },
};

/** The values of these facts that are words. */
export const balanceFactValues: Readonly<Record<string, Words>> = {
  'first-award': { nl: 'eerste toekenning', fr: 'premier octroi', de: 'erste Gewährung' },
  'after-a-job': { nl: 'na een job', fr: 'après un emploi', de: 'nach einer Arbeit' },
  'yearly-review': { nl: 'jaarlijkse herziening', fr: 'révision annuelle', de: 'Jahresprüfung' },
  'other-aid': { nl: 'andere steun', fr: 'autre aide', de: 'andere Hilfe' },
};
