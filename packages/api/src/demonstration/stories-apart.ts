import { addMonths } from '@traject/rules/calendar';
import { known, running, type Story } from './story.ts';

/** Files apart: exempted, optional, outside the law, begun elsewhere, couples, ended. */
export const APART: readonly Story[] = [
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
      await f.projectEnded(f.ago(20), 'work');
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
      await f.projectEnded(f.ago(30), 'broken-off');
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
