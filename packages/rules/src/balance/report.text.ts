import type { LifeDomain } from '../facts/balance.ts';
import type { Language, Words } from '../words.ts';
import { lifeDomains } from './balance.text.ts';
import { type BalancePolicy, DEFAULT_BALANCE_POLICY } from './policy.ts';

/** The report of a centre that wrote no words of its own (BAL-11); `{domains}` is where the life domains go. */
export const standardReport: Words = {
  nl: 'Uit de eerste indrukken van dit sociaal onderzoek blijkt dat volgende levensdomeinen in de sociale balans en het GPMI opgenomen zullen worden:\n{domains}\nDit onder voorbehoud van het verdere traject met betrokkene en eventuele wijzigingen in de situatie.',
  fr: 'Des premières impressions de cette enquête sociale, il ressort que les domaines de vie suivants seront repris dans le bilan social et le PIIS:\n{domains}\nCeci sous réserve de la suite du parcours avec l’intéressé et de changements éventuels de la situation.',
  de: 'Aus den ersten Eindrücken dieser Sozialuntersuchung geht hervor, dass folgende Lebensbereiche in die soziale Bilanz und das Projekt aufgenommen werden:\n{domains}\nDies vorbehaltlich des weiteren Weges mit der Person und möglicher Änderungen der Lage.',
};

/** The note of a centre that wrote no words of its own (BAL-12). */
const note: Words = {
  nl: 'We bespraken de sociale balans.',
  fr: 'Nous avons discuté du bilan social.',
  de: 'Wir haben die soziale Bilanz besprochen.',
};

/** The paragraph of the report of the first award: the life domains to take up, under reserve of what follows (BAL-11). */
export const reportOfFirstAward = (
  domains: readonly LifeDomain[],
  language: Language,
  policy: { readonly report: Partial<Words> | null } = DEFAULT_BALANCE_POLICY,
): string =>
  (policy.report?.[language] ?? standardReport[language]).replace(
    '{domains}',
    domains.map((domain) => `- ${lifeDomains[domain][language]}`).join('\n'),
  );

/** The note in the file after a talk about the balance (BAL-12). */
export const noteOfTalk = (
  language: Language,
  policy: BalancePolicy = DEFAULT_BALANCE_POLICY,
): string => (policy.note ?? note)[language];
