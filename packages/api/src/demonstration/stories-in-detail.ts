import { known, type Story } from './story.ts';

/** Files that each show one thing in detail: a couple, an addendum, papers, a text that is not signed, a move. */
export const IN_DETAIL: readonly Story[] = [
  // A couple whose files are linked: one has a project, the other still needs one.
  {
    firstName: 'Mehdi',
    lastName: 'Lahlou',
    birthYear: 1990,
    worker: 0,
    tell: async (f) => {
      await f.consulted(f.ago(93));
      await f.awarded(f.ago(90), { category: 3, from: f.ago(100) });
      await f.balance(f.ago(80));
      await f.signed(f.ago(48));
    },
  },
  {
    firstName: 'Sanne',
    lastName: 'Verbeke',
    birthYear: 1992,
    worker: 0,
    partner: 'Lahlou',
    tell: async (f) => {
      await f.consulted(f.ago(83));
      await f.awarded(f.ago(80), { category: 3, from: f.ago(100) });
      await f.balance(f.ago(30), 4);
    },
  },
  // Signed on one sheet, with papers, and changed afterwards.
  {
    firstName: 'Jeroen',
    lastName: 'Wauters',
    birthYear: 1983,
    worker: 0,
    tell: async (f) => {
      await known(f, 160);
      await f.balance(f.ago(150));
      await f.letterCame('Brief energieleverancier.pdf', [
        'Afbetalingsplan',
        'We gaan akkoord met 30 euro per maand, vanaf de eerste van de maand.',
      ]);
      await f.signedOnOneSheet(f.ago(115));
      await f.evaluated(f.ago(35));
      await f.amended(
        f.ago(24),
        'De stageplaats is pas later vrij en 45 euro per maand lukt niet.',
      );
    },
  },
  // A text that was not signed, and one on which no answer came.
  {
    firstName: 'Inès',
    lastName: 'Dumont',
    birthYear: 1994,
    language: 'fr',
    worker: 0,
    tell: async (f) => {
      await known(f, 72);
      await f.balance(f.ago(58));
      await f.drafted(f.ago(20), true);
      await f.explained(f.ago(16));
      await f.notSigned(
        'not-agreed',
        f.ago(9),
        'De stage begint om zes uur, en dan is er geen opvang voor haar dochter.',
        'Ze wil wel werken. Een stage overdag past beter; we zoeken een andere plaats.',
      );
    },
  },
  {
    firstName: 'Stefan',
    lastName: 'Huber',
    birthYear: 1967,
    language: 'de',
    worker: 0,
    tell: async (f) => {
      await known(f, 78);
      await f.balance(f.ago(62));
      await f.drafted(f.ago(25), true);
      await f.explained(f.ago(21));
      await f.notSigned(
        'could-not-answer',
        f.ago(8),
        'Opgenomen in het ziekenhuis; zijn broer verwittigde ons.',
        '',
      );
    },
  },
  // A decision that was sent without one of its mentions.
  {
    firstName: 'Patrick',
    lastName: 'Dewaele',
    birthYear: 1976,
    worker: 0,
    tell: async (f) => {
      await f.consulted(f.ago(47));
      await f.awarded(f.ago(44), { without: 'court-and-address' });
      await f.balance(f.ago(18), 2);
    },
  },
  // Moved here with a running project.
  {
    firstName: 'Amina',
    lastName: 'Diop',
    birthYear: 1991,
    language: 'fr',
    worker: 0,
    tell: async (f) => {
      await f.cameFrom('OCMW Gent', f.ago(40));
      await f.awarded(f.ago(28), { from: f.ago(39) });
      await f.balance(f.ago(14), 3);
    },
  },
];
