import { day } from '@traject/rules/calendar';

/** The framework agreement of the made-up council. */
export const FRAMEWORK = {
  version: '1',
  adoptedOn: day('2016-10-24'),
  validFrom: day('2016-11-01'),
  textNl: `Het OCMW en de persoon maken samen een project.
Ze zoeken samen wat nodig is, wat kan en wat de persoon wil.
Het OCMW legt de inhoud, de draagwijdte en de gevolgen uit voor er getekend wordt.
De persoon heeft vijf kalenderdagen om na te denken en mag zich laten bijstaan.
Wijzigen kan op vraag van elk van beiden, als beiden akkoord zijn.`,
  textFr: `Le CPAS et la personne construisent un projet ensemble.
Ils cherchent ensemble ce qui est nécessaire, ce qui est possible et ce que la personne souhaite.
Le CPAS explique le contenu, la portée et les conséquences avant la signature.
La personne dispose de cinq jours calendrier pour réfléchir et peut se faire assister.
Chacun peut demander une modification; elle demande l’accord des deux.`,
  textDe: `Das ÖSHZ und die Person machen gemeinsam ein Projekt.
Sie suchen gemeinsam, was nötig und möglich ist und was die Person will.
Das ÖSHZ erklärt Inhalt, Tragweite und Folgen, bevor unterschrieben wird.
Die Person hat fünf Kalendertage Bedenkzeit und darf sich beistehen lassen.
Jede Seite kann eine Änderung verlangen; beide müssen zustimmen.`,
};
