import type { Words } from '../words.ts';
import type { LengthAnswer } from './length.ts';
import type { SanctionAnswer } from './plan.ts';
import type { StartAnswer } from './start.ts';
import type { StepsAnswer } from './steps.ts';

const words = (nl: string, fr: string, de: string): Words => ({ nl, fr, de });

/** Whether the sanction is lawful. */
export const sanctionAnswers: Readonly<Record<SanctionAnswer | 'undetermined', Words>> = {
  'other-kind': words(
    'Dit is een andere soort sanctie: die voor valse of verzwegen verklaringen (artikel 30 §1 van de leefloonwet). Ze wordt hier niet behandeld.',
    'C’est une autre sorte de sanction: celle des déclarations fausses ou omises (article 30 §1er de la loi sur l’intégration sociale). Elle n’est pas traitée ici.',
    'Das ist eine andere Art von Sanktion: die für falsche oder verschwiegene Angaben (Artikel 30 §1 des Gesetzes über die soziale Eingliederung). Sie wird hier nicht behandelt.',
  ),
  'not-stated': words(
    'Onze bronnen zeggen niet wat gold vóór 1 november 2016.',
    'Nos sources ne disent pas ce qui valait avant le 1er novembre 2016.',
    'Unsere Quellen sagen nicht, was vor dem 1. November 2016 galt.',
  ),
  'not-possible': words(
    'Er is geen sanctie mogelijk. Bekijk of het project moet worden aangepast.',
    'Aucune sanction n’est possible. Voyez si le projet doit être adapté.',
    'Es ist keine Sanktion möglich. Prüfen Sie, ob das Projekt anzupassen ist.',
  ),
  'not-yet': words(
    'Er is nog geen sanctie die uitwerking heeft. Het project aanpassen gaat voor.',
    'Aucune sanction n’a encore d’effet. Adapter le projet vient d’abord.',
    'Noch keine Sanktion ist wirksam. Das Projekt anzupassen geht vor.',
  ),
  'put-off': words(
    'De sanctie is uitgesteld en wordt niet toegepast.',
    'La sanction est assortie d’un sursis et n’est pas appliquée.',
    'Die Sanktion ist aufgeschoben und wird nicht angewandt.',
  ),
  unlawful: words(
    'Deze sanctie is niet volgens de wet.',
    'Cette sanction n’est pas conforme à la loi.',
    'Diese Sanktion entspricht nicht dem Gesetz.',
  ),
  lawful: words(
    'Deze sanctie is volgens de wet. Het project aanpassen blijft mogelijk.',
    'Cette sanction est conforme à la loi. Adapter le projet reste possible.',
    'Diese Sanktion entspricht dem Gesetz. Das Projekt anzupassen bleibt möglich.',
  ),
  undetermined: words(
    'Nog niet te zeggen: er ontbreken gegevens.',
    'Pas encore déterminé: des données manquent.',
    'Noch nicht zu sagen: Es fehlen Angaben.',
  ),
};

/** Whether the steps were kept. */
export const stepsAnswers: Readonly<Record<StepsAnswer | 'undetermined', Words>> = {
  'other-kind': words(
    'Dit is een andere soort sanctie: die voor valse of verzwegen verklaringen (artikel 30 §1 van de leefloonwet). Ze wordt hier niet behandeld.',
    'C’est une autre sorte de sanction: celle des déclarations fausses ou omises (article 30 §1er de la loi sur l’intégration sociale). Elle n’est pas traitée ici.',
    'Das ist eine andere Art von Sanktion: die für falsche oder verschwiegene Angaben (Artikel 30 §1 des Gesetzes über die soziale Eingliederung). Sie wird hier nicht behandelt.',
  ),
  'not-stated': words(
    'Onze bronnen zeggen niet wat gold vóór 1 november 2016.',
    'Nos sources ne disent pas ce qui valait avant le 1er novembre 2016.',
    'Unsere Quellen sagen nicht, was vor dem 1. November 2016 galt.',
  ),
  'not-possible': words(
    'Er is geen sanctie mogelijk. Bekijk of het project moet worden aangepast.',
    'Aucune sanction n’est possible. Voyez si le projet doit être adapté.',
    'Es ist keine Sanktion möglich. Prüfen Sie, ob das Projekt anzupassen ist.',
  ),
  'steps-to-do': words(
    'Er moet nog een stap komen vóór een beslissing.',
    'Une étape doit encore précéder une décision.',
    'Vor einem Beschluss fehlt noch ein Schritt.',
  ),
  'open-for-decision': words(
    'De stappen vóór een beslissing zijn gezet. Het bijzonder comité beslist vrij; het project aanpassen gaat voor.',
    'Les étapes avant une décision sont suivies. Le comité spécial décide librement; adapter le projet vient d’abord.',
    'Die Schritte vor einem Beschluss sind getan. Der Sonderausschuss beschließt frei; das Projekt anzupassen geht vor.',
  ),
  'steps-skipped': words(
    'Een stap is overgeslagen: dat is een fout.',
    'Une étape a été omise: c’est une faute.',
    'Ein Schritt wurde ausgelassen: Das ist ein Fehler.',
  ),
  'to-notify': words(
    'De beslissing moet nog worden betekend.',
    'La décision doit encore être notifiée.',
    'Der Beschluss muss noch zugestellt werden.',
  ),
  'steps-kept': words(
    'Alle stappen zijn gezet.',
    'Toutes les étapes ont été suivies.',
    'Alle Schritte sind getan.',
  ),
  undetermined: words(
    'Nog niet te zeggen: er ontbreken gegevens.',
    'Pas encore déterminé: des données manquent.',
    'Noch nicht zu sagen: Es fehlen Angaben.',
  ),
};

/** Whether it may start on a day. */
export const startAnswers: Readonly<Record<StartAnswer | 'undetermined', Words>> = {
  'not-stated': words(
    'Onze bronnen zeggen niet wat gold vóór 1 november 2016.',
    'Nos sources ne disent pas ce qui valait avant le 1er novembre 2016.',
    'Unsere Quellen sagen nicht, was vor dem 1. November 2016 galt.',
  ),
  'not-decided': words(
    'Er is nog geen beslissing.',
    'Il n’y a pas encore de décision.',
    'Es gibt noch keinen Beschluss.',
  ),
  'window-closed': words(
    'De termijn is voorbij: deze sanctie kan niet meer ingaan.',
    'Le délai est passé: cette sanction ne peut plus débuter.',
    'Die Frist ist vorbei: Diese Sanktion kann nicht mehr beginnen.',
  ),
  'not-notified': words(
    'Zonder betekening gaat de sanctie niet in.',
    'Sans notification, la sanction ne débute pas.',
    'Ohne Zustellung beginnt die Sanktion nicht.',
  ),
  'too-early': words('Die dag is te vroeg.', 'Ce jour est trop tôt.', 'Dieser Tag ist zu früh.'),
  'too-late': words('Die dag is te laat.', 'Ce jour est trop tard.', 'Dieser Tag ist zu spät.'),
  'in-window': words(
    'Op die dag mag de sanctie ingaan.',
    'La sanction peut débuter ce jour-là.',
    'An diesem Tag darf die Sanktion beginnen.',
  ),
  undetermined: words(
    'Nog niet te zeggen: er ontbreken gegevens.',
    'Pas encore déterminé: des données manquent.',
    'Noch nicht zu sagen: Es fehlen Angaben.',
  ),
};

/** Whether it may last so long. */
export const lengthAnswers: Readonly<Record<LengthAnswer | 'undetermined', Words>> = {
  'not-stated': words(
    'Onze bronnen zeggen niet wat gold vóór 1 november 2016.',
    'Nos sources ne disent pas ce qui valait avant le 1er novembre 2016.',
    'Unsere Quellen sagen nicht, was vor dem 1. November 2016 galt.',
  ),
  allowed: words('Die duur mag.', 'Cette durée est permise.', 'Diese Dauer ist erlaubt.'),
  'too-long': words(
    'Die duur is te lang.',
    'Cette durée est trop longue.',
    'Diese Dauer ist zu lang.',
  ),
  undetermined: words(
    'Nog niet te zeggen: er ontbreken gegevens.',
    'Pas encore déterminé: des données manquent.',
    'Noch nicht zu sagen: Es fehlen Angaben.',
  ),
};
