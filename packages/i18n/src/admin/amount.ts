import { words } from '../words.ts';

/** How an amount came about, and what lacks for the form. */
export const amountWords = words({
  nl: {
    title: 'Zo is het bedrag berekend',
    days: 'Dagen die tellen',
    wholeMonth: (count: number) => `de hele maand, ${count} dagen`,
    partMonth: (spans: string, counted: number, all: number) =>
      `${spans}: ${counted} van ${all} dagen`,
    span: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
    base: 'Leefloon voor die dagen',
    partBase: 'naar kalenderdagen',
    rate: '10 % daarvan',
    rounded: 'Afgerond op de cent',
    rounding: 'per persoon en maand, een halve cent naar boven',
    article: 'Artikel',
    explain: 'Verklaar deze bedragen',
    unofficial:
      'Geen officiële bron zegt hoe een deel van een maand telt of hoe 10 % wordt afgerond (SUB-15). Traject telt kalenderdagen en rondt één keer af, per persoon en maand, een halve cent naar boven.',
    codeMissingTitle: (count: number) =>
      count === 1
        ? 'Voor één persoon ontbreekt de code van formulier B'
        : `Voor ${count} personen ontbreekt de code van formulier B`,
    secondChanceCode:
      'De code van de tweede kans is niet gepubliceerd. Vraag ze aan de POD MI en laat uw beheerder ze instellen. Tot dan kan het formulier niet vertrekken; het bedrag staat wel in de lijst.',
    studentCode:
      'Code 9 of 10: het staat niet vast of de student inkomen uit werk heeft. De maatschappelijk werker kan dat in het dossier zetten.',
  },
  fr: {
    title: 'Calcul du montant',
    days: 'Jours pris en compte',
    wholeMonth: (count: number) => `le mois entier, ${count} jours`,
    partMonth: (spans: string, counted: number, all: number) =>
      `${spans} : ${counted} jours sur ${all}`,
    span: (from: string, until: string) => (from === until ? from : `du ${from} au ${until}`),
    base: 'RI pour ces jours',
    partBase: 'selon les jours calendrier',
    rate: '10 % de ce montant',
    rounded: 'Arrondi au cent',
    rounding: 'par personne et par mois, le demi-cent vers le haut',
    article: 'Article',
    explain: 'Expliquer ces montants',
    unofficial:
      'Aucune source officielle ne dit comment compter une partie de mois ni comment arrondir les 10 % (SUB-15). Traject compte les jours calendrier et arrondit une seule fois, par personne et par mois, le demi-cent vers le haut.',
    codeMissingTitle: (count: number) =>
      count === 1
        ? 'Le code du formulaire B manque pour une personne'
        : `Le code du formulaire B manque pour ${count} personnes`,
    secondChanceCode:
      'Le code de la deuxième chance n’est pas publié. Demandez-le au SPP IS et faites-le régler par votre gestionnaire. D’ici là le formulaire ne peut pas partir ; le montant figure bien dans la liste.',
    studentCode:
      'Code 9 ou 10 : on ne sait pas si l’étudiant a un revenu du travail. Le travailleur social peut l’indiquer au dossier.',
  },
  de: {
    title: 'So ist der Betrag berechnet',
    days: 'Tage, die zählen',
    wholeMonth: (count: number) => `der ganze Monat, ${count} Tage`,
    partMonth: (spans: string, counted: number, all: number) =>
      `${spans}: ${counted} von ${all} Tagen`,
    span: (from: string, until: string) => (from === until ? from : `${from} bis ${until}`),
    base: 'Einkommen für diese Tage',
    partBase: 'nach Kalendertagen',
    rate: '10 % davon',
    rounded: 'Auf den Cent gerundet',
    rounding: 'je Person und Monat, ein halber Cent nach oben',
    article: 'Artikel',
    explain: 'Diese Beträge erklären',
    unofficial:
      'Keine amtliche Quelle sagt, wie ein Teil eines Monats zählt oder wie die 10 % gerundet werden (SUB-15). Traject zählt Kalendertage und rundet einmal je Person und Monat, einen halben Cent nach oben.',
    codeMissingTitle: (count: number) =>
      count === 1
        ? 'Für eine Person fehlt der Code von Formular B'
        : `Für ${count} Personen fehlt der Code von Formular B`,
    secondChanceCode:
      'Der Code der zweiten Chance ist nicht veröffentlicht. Fragen Sie den ÖPD Sozialeingliederung und lassen Sie ihn von Ihrem Verwalter einstellen. Bis dahin kann das Formular nicht abgehen; der Betrag steht in der Liste.',
    studentCode:
      'Code 9 oder 10: Es steht nicht fest, ob der Student Einkommen aus Arbeit hat. Der Sozialarbeiter kann das in der Akte angeben.',
  },
});
