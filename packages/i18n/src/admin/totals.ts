import { words } from '../words.ts';

/** The sums for management, without names. */
export const totalsWords = words({
  nl: {
    title: (month: string) => `Overzicht ${month}`,
    subtitle: (day: string) =>
      `Sommen zonder namen, berekend op ${day} met wat die dag bekend was.`,
    history: 'De laatste zes maanden',
    historyNote: 'Elke maand is opnieuw berekend met wat vandaag bekend is.',
    month: 'Maand',
    people: 'Personen',
    due: 'Verschuldigd',
    blocked: 'Geblokkeerd',
    base: 'Leefloon',
    tenPercent: '10 %',
    chart: 'Verhouding',
    meaning: 'Wat deze cijfers zeggen',
    blockedMeaning:
      'Geblokkeerd: er loopt een leefloon en er is geen toelage, maar iemand kan nog iets doen of nagaan: een handtekening, een beslissing van het comité, een vraag aan de KSZ.',
    baseMeaning:
      'Leefloon dat telt: wat is toegekend voor de dagen waarop de toelage verschuldigd is.',
  },
  fr: {
    title: (month: string) => `Aperçu ${month}`,
    subtitle: (day: string) =>
      `Sommes sans noms, calculées le ${day} avec ce qui était connu ce jour.`,
    history: 'Les six derniers mois',
    historyNote: 'Chaque mois est recalculé avec ce qui est connu aujourd’hui.',
    month: 'Mois',
    people: 'Personnes',
    due: 'Dues',
    blocked: 'Bloquées',
    base: 'RI',
    tenPercent: '10 %',
    chart: 'Proportion',
    meaning: 'Ce que disent ces chiffres',
    blockedMeaning:
      'Bloquée : un revenu d’intégration court sans subvention, mais quelqu’un peut encore agir ou vérifier : une signature, une décision du comité, une question à la BCSS.',
    baseMeaning: 'RI pris en compte : ce qui est octroyé pour les jours où la subvention est due.',
  },
  de: {
    title: (month: string) => `Übersicht ${month}`,
    subtitle: (day: string) => `Summen ohne Namen, berechnet am ${day} mit dem Stand dieses Tages.`,
    history: 'Die letzten sechs Monate',
    historyNote: 'Jeder Monat ist mit dem heutigen Stand neu berechnet.',
    month: 'Monat',
    people: 'Personen',
    due: 'Steht zu',
    blocked: 'Blockiert',
    base: 'Einkommen',
    tenPercent: '10 %',
    chart: 'Verhältnis',
    meaning: 'Was diese Zahlen sagen',
    blockedMeaning:
      'Blockiert: Ein Eingliederungseinkommen läuft ohne Zuschuss, aber jemand kann noch etwas tun oder klären: eine Unterschrift, ein Beschluss des Komitees, eine Anfrage bei der ZDSS.',
    baseMeaning:
      'Zählendes Einkommen: was für die Tage gewährt ist, an denen der Zuschuss zusteht.',
  },
});
