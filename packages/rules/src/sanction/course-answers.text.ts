import type { Words } from '../words.ts';
import type { CarryOnAnswer, LesseningAnswer } from './course.ts';
import type { DeferralAnswer } from './deferral.ts';

const words = (nl: string, fr: string, de: string): Words => ({ nl, fr, de });

/** What becomes of a deferral. */
export const deferralAnswers: Readonly<Record<DeferralAnswer | 'undetermined', Words>> = {
  'not-deferred': words(
    'Er is geen uitstel.',
    'Il n’y a pas de sursis.',
    'Es gibt keinen Aufschub.',
  ),
  'not-stated': words(
    'Onze bronnen zeggen niet wat gold vóór 1 november 2016.',
    'Nos sources ne disent pas ce qui valait avant le 1er novembre 2016.',
    'Unsere Quellen sagen nicht, was vor dem 1. November 2016 galt.',
  ),
  'without-conditions': words(
    'Het uitstel noemt geen voorwaarden: niets kan geschonden worden.',
    'Le sursis n’énonce aucune condition: rien ne peut être enfreint.',
    'Der Aufschub nennt keine Bedingungen: Nichts kann verletzt werden.',
  ),
  'deferral-runs': words(
    'Het uitstel loopt en wordt nageleefd.',
    'Le sursis court et est respecté.',
    'Der Aufschub läuft und wird eingehalten.',
  ),
  'deferral-kept': words(
    'Het uitstel is nageleefd: de sanctie wordt niet toegepast.',
    'Le sursis a été respecté: la sanction n’est pas appliquée.',
    'Der Aufschub wurde eingehalten: Die Sanktion wird nicht angewandt.',
  ),
  'may-be-carried-out': words(
    'De uitgestelde sanctie mag worden toegepast.',
    'La sanction différée peut être appliquée.',
    'Die aufgeschobene Sanktion darf angewandt werden.',
  ),
  'too-late': words(
    'De uitgestelde sanctie kan op die dag niet worden toegepast.',
    'La sanction différée ne peut être appliquée ce jour-là.',
    'Die aufgeschobene Sanktion kann an diesem Tag nicht angewandt werden.',
  ),
  undetermined: words(
    'Nog niet te zeggen: er ontbreken gegevens.',
    'Pas encore déterminé: des données manquent.',
    'Noch nicht zu sagen: Es fehlen Angaben.',
  ),
};

/** Whether better behaviour may still count. */
export const lesseningAnswers: Readonly<Record<LesseningAnswer | 'undetermined', Words>> = {
  'not-decided': words(
    'Er is nog geen beslissing.',
    'Il n’y a pas encore de décision.',
    'Es gibt noch keinen Beschluss.',
  ),
  'already-started': words(
    'De sanctie is al ingegaan.',
    'La sanction a déjà débuté.',
    'Die Sanktion hat schon begonnen.',
  ),
  'no-reason': words(
    'Er is geen beter gedrag vastgesteld.',
    'Aucune amélioration n’a été constatée.',
    'Es wurde keine Besserung festgestellt.',
  ),
  'may-be-lessened': words(
    'Het OCMW mag de beslissing milderen of wijzigen.',
    'Le CPAS peut alléger ou modifier la décision.',
    'Das ÖSHZ darf den Beschluss mildern oder ändern.',
  ),
  undetermined: words(
    'Nog niet te zeggen: er ontbreken gegevens.',
    'Pas encore déterminé: des données manquent.',
    'Noch nicht zu sagen: Es fehlen Angaben.',
  ),
};

/** Whether another centre may carry it on. */
export const carryOnAnswers: Readonly<Record<CarryOnAnswer | 'undetermined', Words>> = {
  'same-centre': words(
    'Het OCMW is bevoegd gebleven.',
    'Le CPAS est resté compétent.',
    'Das ÖSHZ ist zuständig geblieben.',
  ),
  'does-not-run': words(
    'De sanctie loopt op die dag niet.',
    'La sanction ne court pas ce jour-là.',
    'Die Sanktion läuft an diesem Tag nicht.',
  ),
  'may-be-carried-on': words(
    'Het nieuwe OCMW mag de sanctie verder uitvoeren zolang ze loopt.',
    'Le nouveau CPAS peut poursuivre la sanction tant qu’elle court.',
    'Das neue ÖSHZ darf die Sanktion weiterführen, solange sie läuft.',
  ),
  undetermined: words(
    'Nog niet te zeggen: er ontbreken gegevens.',
    'Pas encore déterminé: des données manquent.',
    'Noch nicht zu sagen: Es fehlen Angaben.',
  ),
};
