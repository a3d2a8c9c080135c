import { addMonths } from '@traject/rules/calendar';
import type { ProjectTeller } from './project-teller.ts';

/** What happens in one made-up file. */
export interface Story {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthYear: number;
  readonly language?: 'nl' | 'fr' | 'de';
  /** Which of the three social workers. */
  readonly worker: 0 | 1 | 2;
  readonly tell: (file: ProjectTeller) => Promise<unknown>;
}

/** Awarded so many days ago and looked up in the KSZ: the usual beginning. */
const known = async (file: ProjectTeller, daysAgo: number, shown = {}) => {
  await file.consulted(file.ago(daysAgo + 3), shown);
  return file.awarded(file.ago(daysAgo), { from: file.ago(daysAgo + 10) });
};

/** A running project signed so many days ago, six weeks after the award. */
const running = async (file: ProjectTeller, daysAgo: number) => {
  await known(file, daysAgo + 45);
  await file.balance(file.ago(daysAgo + 35));
  return file.signed(file.ago(daysAgo));
};

/** Some forty believable files, in every state of the trajectory. */
export const STORIES: readonly Story[] = [
  // Just begun.
  {
    firstName: 'Mariama',
    lastName: 'Diallo',
    birthYear: 2003,
    language: 'fr',
    worker: 0,
    tell: (f) => f.awarded(f.ago(12)),
  },
  {
    firstName: 'Yannick',
    lastName: 'Peeters',
    birthYear: 1991,
    worker: 0,
    tell: (f) => known(f, 99),
  },
  {
    firstName: 'Lien',
    lastName: 'Maes',
    birthYear: 1984,
    worker: 0,
    tell: (f) => known(f, 87).then(() => f.interviewAsked(f.ago(3))),
  },
  { firstName: 'Ahmed', lastName: 'Benali', birthYear: 1979, worker: 0, tell: (f) => known(f, 65) },
  {
    firstName: 'Sofie',
    lastName: 'Janssens',
    birthYear: 1995,
    worker: 0,
    tell: (f) => known(f, 20),
  },
  {
    firstName: 'Olena',
    lastName: 'Kovalenko',
    birthYear: 1988,
    worker: 0,
    tell: async () => undefined,
  },
  // The balance.
  {
    firstName: 'Kevin',
    lastName: 'De Smet',
    birthYear: 1998,
    worker: 0,
    tell: (f) => known(f, 40).then(() => f.balance(f.ago(21), 3)),
  },
  {
    firstName: 'Nadia',
    lastName: 'Haddad',
    birthYear: 1975,
    worker: 0,
    tell: (f) => known(f, 55).then(() => f.balance(f.ago(30))),
  },
  // The contract.
  {
    firstName: 'Jonas',
    lastName: 'Claes',
    birthYear: 1993,
    worker: 0,
    tell: async (f) => {
      await known(f, 60);
      await f.balance(f.ago(40));
      await f.drafted(f.ago(5), false);
    },
  },
  {
    firstName: 'Emine',
    lastName: 'Yilmaz',
    birthYear: 1986,
    worker: 0,
    tell: async (f) => {
      await known(f, 70);
      await f.balance(f.ago(50));
      await f.drafted(f.ago(10), true);
    },
  },
  {
    firstName: 'Pieter',
    lastName: 'Goossens',
    birthYear: 1969,
    worker: 0,
    tell: async (f) => {
      await known(f, 75);
      await f.balance(f.ago(55));
      await f.drafted(f.ago(8), true);
      await f.explained(f.ago(2));
    },
  },
  {
    firstName: 'Grace',
    lastName: 'Mukendi',
    birthYear: 1990,
    language: 'fr',
    worker: 0,
    tell: async (f) => {
      await known(f, 80);
      await f.balance(f.ago(60));
      await f.drafted(f.ago(14), true);
      await f.explained(f.ago(12));
      await f.personSigned(f.ago(3));
    },
  },
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
      await f.evaluated(f.ago(20), 'other');
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
  // No project.
  {
    firstName: 'Rita',
    lastName: 'Aerts',
    birthYear: 1964,
    worker: 1,
    tell: async (f) => {
      await known(f, 200);
      await f.exempted(f.ago(130), 'health');
    },
  },
  {
    firstName: 'Steven',
    lastName: 'Bogaert',
    birthYear: 1985,
    worker: 1,
    tell: async (f) => {
      await known(f, 95);
      await f.exempted(f.ago(20), 'equity');
    },
  },
  {
    firstName: 'Chantal',
    lastName: 'Leroy',
    birthYear: 1977,
    language: 'fr',
    worker: 1,
    tell: async (f) => {
      await known(f, 88);
      await f.exempted(f.ago(15), 'health', false);
    },
  },
  // Optional, asked for, outside the law.
  {
    firstName: 'Mohammed',
    lastName: 'Aziz',
    birthYear: 1992,
    worker: 1,
    tell: (f) => known(f, 50, { rightElsewhere: [{ from: f.ago(400), until: f.ago(90) }] }),
  },
  {
    firstName: 'Inge',
    lastName: 'Thijs',
    birthYear: 1978,
    worker: 1,
    tell: async (f) => {
      await known(f, 60, { rightElsewhere: [{ from: f.ago(300), until: f.ago(80) }] });
      await f.asked('person', f.ago(30), f.ago(20));
    },
  },
  {
    firstName: 'Viktor',
    lastName: 'Novak',
    birthYear: 1983,
    worker: 1,
    tell: (f) => f.awarded(f.ago(45), { kind: 'equivalent-living-wage' }),
  },
  {
    firstName: 'Sarah',
    lastName: 'Michiels',
    birthYear: 1989,
    worker: 1,
    tell: async (f) => {
      await f.consulted(f.ago(52));
      await f.awarded(f.ago(50), { share: 0.35, topsUp: true });
    },
  },
  // Begun elsewhere, couples, interruptions, ends.
  {
    firstName: 'Hassan',
    lastName: 'Omar',
    birthYear: 1981,
    worker: 2,
    tell: async (f) => {
      await known(f, 120, {
        rightElsewhere: [{ from: f.ago(500), until: f.ago(140) }],
        firstSubsidy: { from: f.ago(300), until: f.ago(140) },
      });
      await f.balance(f.ago(100));
      await f.signed(f.ago(60));
    },
  },
  {
    firstName: 'Julie',
    lastName: 'Lambrecht',
    birthYear: 1991,
    worker: 2,
    tell: async (f) => {
      await f.consulted(f.ago(160));
      await f.awarded(f.ago(155), { category: 3 });
      await f.couple({
        partnerMustHaveProject: true,
        partnerHasProject: false,
        claimedOn: 'this-file',
      });
      await f.balance(f.ago(120));
      await f.signed(f.ago(90));
    },
  },
  {
    firstName: 'Karim',
    lastName: 'Bouzid',
    birthYear: 1988,
    language: 'fr',
    worker: 2,
    tell: async (f) => {
      await f.consulted(f.ago(170));
      await f.awarded(f.ago(165), { category: 3 });
      await f.couple({
        partnerMustHaveProject: true,
        partnerHasProject: true,
        claimedOn: 'this-file',
      });
      await f.balance(f.ago(130));
      await f.signed(f.ago(100));
    },
  },
  {
    firstName: 'Anneleen',
    lastName: 'Raes',
    birthYear: 1997,
    worker: 2,
    tell: async (f) => {
      await running(f, 150);
      await f.evaluated(f.ago(40));
      await f.projectEnded(f.ago(20), 'job');
      await f.rightEnded(f.ago(15));
    },
  },
  {
    firstName: 'Wim',
    lastName: 'Segers',
    birthYear: 1974,
    worker: 2,
    tell: async (f) => {
      await running(f, 200);
      await f.evaluated(f.ago(95));
      await f.projectEnded(f.ago(30), 'stopped');
    },
  },
  {
    firstName: 'Nele',
    lastName: 'Vanden Broeck',
    birthYear: 1992,
    worker: 2,
    tell: async (f) => {
      await running(f, 45);
    },
  },
  {
    firstName: 'Abdul',
    lastName: 'Karimi',
    birthYear: 1990,
    worker: 2,
    tell: async (f) => {
      await known(f, 92);
      await f.balance(f.ago(70));
    },
  },
  {
    firstName: 'Monique',
    lastName: 'Gérard',
    birthYear: 1968,
    language: 'fr',
    worker: 2,
    tell: async (f) => {
      await running(f, 30);
      await f.interviewAsked(f.ago(9));
    },
  },
  {
    firstName: 'Kurt',
    lastName: 'Schmitz',
    birthYear: 1971,
    language: 'de',
    worker: 2,
    tell: (f) => known(f, 35).then(() => f.balance(f.ago(20), 5)),
  },
  {
    firstName: 'Elif',
    lastName: 'Demir',
    birthYear: 2001,
    worker: 2,
    tell: async (f) => {
      await f.consulted(f.ago(35), {
        firstSubsidy: { from: addMonths(f.today, -40), until: addMonths(f.today, -28) },
      });
      await f.awarded(f.ago(30));
      await f.balance(f.ago(25));
      await f.signed(f.ago(10));
      await f.decidedSubsidy('second-chance', f.ago(8));
    },
  },
];
