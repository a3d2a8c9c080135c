import { words } from '../words.ts';

/** The overview of a file: its answers, its next step, its story. */
export const overviewWords = words({
  nl: {
    answers: 'Hoe het staat',
    onDay: (day: string) => `Volgens de feiten en de regels op ${day}.`,
    subjects: {
      obligation: 'Verplicht?',
      deadline: 'Wanneer?',
      exemption: 'Vrijstelling',
      balance: 'Balans',
      contract: 'Contract',
      evaluations: 'Evaluaties',
      subsidy: 'Toelage',
    },
    subsidyThisMonth: (month: string, kind: string, amount: string) =>
      `${kind} in ${month}: ${amount}.`,
    subsidyMonth: (month: string) => `Voor ${month}.`,
    contractSigned: (day: string) => `Het contract is ondertekend op ${day}.`,
    evaluationsHeld: (held: number, required: number) =>
      `${held} van ${required} gehouden dit contractjaar.`,
    opportunities: 'Wat een handtekening opbrengt',
    sign: (until: string, kind: string, month: string, amount: string) =>
      `Ondertekend uiterlijk ${until}: ${kind.toLowerCase()} vanaf ${month}, ${amount}. Later: die maand gaat verloren.`,
    extend: (until: string, month: string, amount: string) =>
      `Beslist uiterlijk ${until}: verlenging vanaf ${month}, ${amount}. Later: die maand gaat verloren.`,
    toContract: 'Naar het contract',
    toDecision: 'Naar de beslissing',
    next: {
      consultation: 'Noteer de KSZ-raadpleging',
      award: 'Noteer de toekenning',
      balance: 'Begin de sociale balans',
      balanceGoOn: 'Ga verder met de balans',
      contract: 'Maak het contract op',
      contractGoOn: 'Ga verder met het contract',
      evaluate: 'Noteer een evaluatie',
      exemption: 'Herzie de vrijstelling',
    },
    story: 'Wat er gebeurde',
    storyFilter: 'Toon',
    all: 'alles',
    storyEmpty: 'Er is nog niets gebeurd. Noteer eerst de KSZ-raadpleging of de toekenning.',
    nothingOfKind: 'Hiervan staat nog niets in het dossier.',
    by: (name: string) => `genoteerd door ${name}`,
  },
  fr: {
    answers: 'Où en est le dossier',
    onDay: (day: string) => `D’après les faits et les règles au ${day}.`,
    subjects: {
      obligation: 'Obligatoire?',
      deadline: 'Quand?',
      exemption: 'Dispense',
      balance: 'Bilan',
      contract: 'Contrat',
      evaluations: 'Évaluations',
      subsidy: 'Subvention',
    },
    subsidyThisMonth: (month: string, kind: string, amount: string) =>
      `${kind} en ${month}: ${amount}.`,
    subsidyMonth: (month: string) => `Pour ${month}.`,
    contractSigned: (day: string) => `Le contrat est signé le ${day}.`,
    evaluationsHeld: (held: number, required: number) =>
      `${held} sur ${required} tenues cette année de contrat.`,
    opportunities: 'Ce qu’une signature rapporte',
    sign: (until: string, kind: string, month: string, amount: string) =>
      `Signé au plus tard le ${until}: ${kind.toLowerCase()} à partir de ${month}, ${amount}. Plus tard, ce mois est perdu.`,
    extend: (until: string, month: string, amount: string) =>
      `Décidé au plus tard le ${until}: prolongation à partir de ${month}, ${amount}. Plus tard, ce mois est perdu.`,
    toContract: 'Vers le contrat',
    toDecision: 'Vers la décision',
    next: {
      consultation: 'Noter la consultation BCSS',
      award: 'Noter l’octroi',
      balance: 'Commencer le bilan social',
      balanceGoOn: 'Continuer le bilan',
      contract: 'Rédiger le contrat',
      contractGoOn: 'Continuer le contrat',
      evaluate: 'Noter une évaluation',
      exemption: 'Revoir la dispense',
    },
    story: 'Ce qui s’est passé',
    storyFilter: 'Montrer',
    all: 'tout',
    storyEmpty: 'Rien ne s’est encore passé. Notez d’abord la consultation BCSS ou l’octroi.',
    nothingOfKind: 'Le dossier n’en contient pas encore.',
    by: (name: string) => `noté par ${name}`,
  },
  de: {
    answers: 'Wie es steht',
    onDay: (day: string) => `Nach den Tatsachen und Regeln am ${day}.`,
    subjects: {
      obligation: 'Pflicht?',
      deadline: 'Wann?',
      exemption: 'Befreiung',
      balance: 'Bilanz',
      contract: 'Vertrag',
      evaluations: 'Bewertungen',
      subsidy: 'Zuschuss',
    },
    subsidyThisMonth: (month: string, kind: string, amount: string) =>
      `${kind} im ${month}: ${amount}.`,
    subsidyMonth: (month: string) => `Für ${month}.`,
    contractSigned: (day: string) => `Der Vertrag ist am ${day} unterschrieben.`,
    evaluationsHeld: (held: number, required: number) =>
      `${held} von ${required} gehalten in diesem Vertragsjahr.`,
    opportunities: 'Was eine Unterschrift bringt',
    sign: (until: string, kind: string, month: string, amount: string) =>
      `Unterschrieben bis ${until}: ${kind} ab ${month}, ${amount}. Später ist dieser Monat verloren.`,
    extend: (until: string, month: string, amount: string) =>
      `Beschlossen bis ${until}: Verlängerung ab ${month}, ${amount}. Später ist dieser Monat verloren.`,
    toContract: 'Zum Vertrag',
    toDecision: 'Zum Beschluss',
    next: {
      consultation: 'ZDSS-Konsultation notieren',
      award: 'Gewährung notieren',
      balance: 'Soziale Bilanz beginnen',
      balanceGoOn: 'Bilanz fortsetzen',
      contract: 'Vertrag aufsetzen',
      contractGoOn: 'Vertrag fortsetzen',
      evaluate: 'Bewertung notieren',
      exemption: 'Befreiung überprüfen',
    },
    story: 'Was geschah',
    storyFilter: 'Zeige',
    all: 'alles',
    storyEmpty:
      'Noch ist nichts geschehen. Notieren Sie zuerst die ZDSS-Konsultation oder die Gewährung.',
    nothingOfKind: 'Davon steht noch nichts in der Akte.',
    by: (name: string) => `notiert von ${name}`,
  },
});
