import { known, running, type Story } from './story.ts';

/** Files with a running project: follow-up, extension, studies. */
export const UNDER_WAY: readonly Story[] = [
  // Follow-up.
  {
    firstName: 'Dirk',
    lastName: 'Willems',
    birthYear: 1972,
    worker: 0,
    tell: (f) => running(f, 60),
  },
  {
    firstName: 'Fatou',
    lastName: 'Ndiaye',
    birthYear: 1999,
    language: 'fr',
    worker: 0,
    tell: async (f) => {
      await running(f, 128);
    },
  },
  {
    firstName: 'Bram',
    lastName: 'Hermans',
    birthYear: 1994,
    worker: 0,
    tell: async (f) => {
      await running(f, 190);
      await f.evaluated(f.ago(80));
    },
  },
  {
    firstName: 'Samira',
    lastName: 'El Amrani',
    birthYear: 1982,
    worker: 0,
    tell: async (f) => {
      await running(f, 250);
      await f.evaluated(f.ago(140));
      await f.talked(
        f.ago(96),
        'home-visit',
        'Thuis is het rustig. Samira vroeg uitleg over de energiefactuur; we bellen samen de leverancier.',
      );
      await f.talked(f.ago(61), 'desk', 'Haar zoon was ziek.', 'absent-with-notice');
      await f.keptFirst(f.ago(34), 'Ze toonde de drie laatste betalingsbewijzen.');
      await f.evaluated(f.ago(20), 'other');
      await f.talked(
        f.ago(6),
        'phone',
        'De stageplaats belde: ze is elke dag op tijd. Volgende week bekijken we het rooster.',
      );
      await f.noted('De bel werkt niet: eerst bellen, dan komt ze naar beneden.');
    },
  },
  {
    firstName: 'Luc',
    lastName: 'Martens',
    birthYear: 1966,
    worker: 0,
    tell: async (f) => {
      await running(f, 330);
      await f.evaluated(f.ago(220), 'other');
      await f.evaluated(f.ago(110));
      await f.keptFirst(f.ago(70), 'Het bewijs van betaling zit bij de papieren.');
      await f.talked(f.ago(30), 'desk', '', 'absent-without-notice');
      await f.interviewAsked(f.ago(1));
      await f.noted('Luc leest moeilijk. Leg brieven mondeling uit.');
    },
  },
  {
    firstName: 'Kevin',
    lastName: 'Daelman',
    birthYear: 1996,
    worker: 0,
    tell: async (f) => {
      await running(f, 205);
      await f.evaluated(f.ago(90));
      await f.notKept('half-way');
    },
  },
  {
    firstName: 'Nadia',
    lastName: 'Benhaddou',
    birthYear: 1990,
    worker: 0,
    tell: async (f) => {
      await running(f, 300);
      await f.evaluated(f.ago(200));
      await f.evaluated(f.ago(85));
      await f.notKept('put-off');
    },
  },
  {
    firstName: 'Ellen',
    lastName: 'Vermeulen',
    birthYear: 1980,
    worker: 1,
    tell: async (f) => {
      await running(f, 350);
      await f.evaluated(f.ago(240));
      await f.evaluated(f.ago(120));
      await f.notKept('suspended');
      await f.evaluated(f.ago(10));
    },
  },
  {
    firstName: 'Tariq',
    lastName: 'Rahimi',
    birthYear: 1996,
    worker: 1,
    tell: async (f) => {
      await running(f, 420);
      await f.evaluated(f.ago(310));
      await f.evaluated(f.ago(200));
      await f.evaluated(f.ago(90));
      await f.decidedSubsidy('extension', f.ago(70));
    },
  },
  {
    firstName: 'Greet',
    lastName: 'Lemmens',
    birthYear: 1970,
    worker: 1,
    tell: async (f) => {
      await running(f, 400);
      await f.evaluated(f.ago(280));
      await f.evaluated(f.ago(160));
      await f.evaluated(f.ago(50));
    },
  },
  {
    firstName: 'Ibrahim',
    lastName: 'Sow',
    birthYear: 1987,
    language: 'fr',
    worker: 1,
    tell: async (f) => {
      await running(f, 410);
      await f.evaluated(f.ago(60));
      await f.decidedSubsidy('extension', f.ago(40), false);
    },
  },
  // Under 25.
  {
    firstName: 'Lotte',
    lastName: 'Wuyts',
    birthYear: 2005,
    worker: 1,
    tell: async (f) => {
      await known(f, 110);
      await f.studying(f.ago(105));
      await f.enrolled(f.ago(70));
      await f.balance(f.ago(90));
      await f.signed(f.ago(70), 'study');
    },
  },
  {
    firstName: 'Noah',
    lastName: 'Dubois',
    birthYear: 2004,
    language: 'fr',
    worker: 1,
    tell: async (f) => {
      await known(f, 140);
      await f.studying(f.ago(130), 'yes');
      await f.balance(f.ago(110));
      await f.signed(f.ago(75), 'study');
    },
  },
  {
    firstName: 'Amber',
    lastName: 'Stevens',
    birthYear: 2006,
    worker: 1,
    tell: async (f) => {
      await known(f, 30);
      await f.studying(f.ago(25));
    },
  },
];
