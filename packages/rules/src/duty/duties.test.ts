import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aLetter, allMentions } from '../procedure/testing/a-decision.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { ANNOUNCEMENTS, type DutyKind, duties } from './duties.ts';

const ask = (dossier: DossierBuilder, on: string, kind?: DutyKind) =>
  duties(dossier.facts(), day(on)).filter((duty) => kind === undefined || duty.kind === kind);

const awarded = aDossier().awarded('2026-01-05').consulted('2026-01-06');
const signed = awarded.signed('2026-03-20');

describe('to conclude a project', () => {
  it('stands until it is concluded, also when it is overdue or not certain', () => {
    expect(ask(awarded, '2026-02-01', 'conclude-project')).toEqual([
      {
        kind: 'conclude-project',
        record: null,
        inPerson: false,
        from: '2026-01-05',
        until: '2026-04-05',
        reminder: '2026-03-05',
        calculation: { rule: 'OBL-10', start: '2026-01-05', step: 'three-months-from-award' },
      },
    ]);
    expect(ask(awarded, '2027-02-01', 'conclude-project')).toHaveLength(1);
    expect(ask(aDossier().awarded('2026-01-05'), '2026-02-01', 'conclude-project')).toHaveLength(1);
  });

  it('goes with the project, an exemption, or where none is needed', () => {
    expect(ask(signed, '2026-03-20', 'conclude-project')).toEqual([]);
    expect(ask(awarded.exempted('2026-02-01'), '2026-02-01', 'conclude-project')).toEqual([]);
    expect(ask(aDossier(), '2026-02-01')).toEqual([]);
    const asked = aDossier()
      .awarded('2026-01-05', { topsUpPaidWork: true })
      .requested('2026-01-10');
    expect(ask(asked, '2026-02-01', 'conclude-project')).toEqual([]);
  });
});

describe('to evaluate', () => {
  it('says when it must be in person', () => {
    expect(ask(signed, '2026-04-01', 'evaluate')).toMatchObject([
      { record: 'contract-1', inPerson: false, from: '2026-03-20', until: '2026-07-20' },
    ]);
    expect(ask(signed.evaluated('2026-04-01', 'other'), '2026-04-02', 'evaluate')).toMatchObject([
      { inPerson: true, until: '2026-11-20' },
    ]);
  });

  it('stands for each running project', () => {
    expect(ask(signed.signed('2026-04-01'), '2026-04-02', 'evaluate')).toHaveLength(2);
    expect(ask(signed.ended('2026-04-01'), '2026-04-02', 'evaluate')).toEqual([]);
    const short = awarded.signed('2026-01-15', { endsOn: day('2026-05-14') });
    expect(ask(short, '2026-03-02', 'evaluate')).toHaveLength(1);
    expect(ask(short.evaluated('2026-03-01'), '2026-03-02', 'evaluate')).toEqual([]);
  });
});

it('to review an exemption', () => {
  const exempted = awarded.exempted('2026-02-01');
  expect(ask(exempted, '2026-02-01', 'review-exemption')).toMatchObject([
    { record: 'exemption-1', inPerson: false, from: '2026-02-01', until: '2026-06-01' },
  ]);
  expect(ask(exempted, '2026-01-31', 'review-exemption')).toEqual([]);
  const short = awarded.exempted('2026-02-01', { until: day('2026-03-01') });
  expect(ask(short, '2026-02-01', 'review-exemption')).toEqual([]);
});

describe('to look at a project that ends', () => {
  const ending = awarded.signed('2026-03-20', { endsOn: day('2026-12-31') });
  it('from sixty days before', () => {
    expect(ask(ending, '2026-03-20', 'project-ends')).toEqual([
      {
        kind: 'project-ends',
        record: 'contract-1',
        inPerson: false,
        from: '2026-11-01',
        until: '2026-12-31',
        calculation: { rule: 'CON-3', start: '2026-12-31', step: 'agreed-end' },
      },
    ]);
  });

  it('not when it is not signed yet, ended already, or without end', () => {
    expect(ask(ending, '2026-03-19', 'project-ends')).toEqual([]);
    expect(ask(ending.ended('2026-06-30'), '2026-07-01', 'project-ends')).toEqual([]);
    expect(ask(signed, '2026-04-01', 'project-ends')).toEqual([]);
    const silent = awarded.signed('2026-03-20', { endsOn: 'unknown' });
    expect(ask(silent, '2026-04-01', 'project-ends')).toEqual([]);
    expect(
      ask(awarded.drafted({ endsOn: day('2026-12-31') }), '2026-04-01', 'project-ends'),
    ).toEqual([]);
  });
});

describe('to decide on the extension', () => {
  it('while only the decision lacks', () => {
    expect(ask(signed, '2026-04-01', 'decide-extension')).toEqual([
      {
        kind: 'decide-extension',
        record: 'contract-1',
        inPerson: false,
        from: '2026-12-30',
        until: '2027-02-28',
        calculation: { rule: 'SUB-6', start: '2026-03-01', step: 'twelve-calendar-months' },
      },
    ]);
    const unreported = signed.decidedSubsidy('extension', '2027-01-01', { reportedOn: null });
    expect(ask(unreported, '2027-01-02', 'decide-extension')).toHaveLength(1);
    expect(ask(signed.evaluated('2026-05-01'), '2027-12-31', 'decide-extension')).toHaveLength(1);
  });

  it('not when it is decided, lost, over, or not known', () => {
    expect(
      ask(signed.decidedSubsidy('extension', '2027-01-01'), '2027-01-02', 'decide-extension'),
    ).toEqual([]);
    expect(ask(signed.ended('2026-12-31'), '2027-01-02', 'decide-extension')).toEqual([]);
    expect(ask(signed, '2028-02-29', 'decide-extension')).toHaveLength(1);
    expect(ask(signed, '2028-03-01', 'decide-extension')).toEqual([]);
    expect(ask(signed.with({ consultations: [] }), '2026-04-01', 'decide-extension')).toEqual([]);
    expect(ask(awarded, '2026-04-01', 'decide-extension')).toEqual([]);
  });
});

describe('to grant an interview (PRO-5)', () => {
  it('within five working days of this centre', () => {
    const asked = awarded.askedInterview('2026-04-02');
    expect(ask(asked, '2026-04-02', 'grant-interview')).toEqual([
      {
        kind: 'grant-interview',
        record: 'interview-1',
        inPerson: true,
        from: '2026-04-02',
        until: '2026-04-10',
        calculation: { rule: 'PRO-5', start: '2026-04-02', step: 'five-working-days' },
      },
    ]);
    const { centre } = asked.facts();
    const closed = asked.with({ centre: { ...centre, closingDays: [day('2026-04-03')] } });
    expect(ask(closed, '2026-04-02', 'grant-interview')[0]?.until).toBe('2026-04-13');
  });

  it('from the day it is asked until it is granted', () => {
    const asked = awarded.askedInterview('2026-04-02', '2026-04-08');
    expect(ask(asked, '2026-04-01', 'grant-interview')).toEqual([]);
    expect(ask(asked, '2026-04-07', 'grant-interview')).toHaveLength(1);
    expect(ask(asked, '2026-04-08', 'grant-interview')).toEqual([]);
  });
});

describe('to choose whether a sanction of another centre is carried on (SAN-5)', () => {
  const received = {
    id: 'received-1',
    receivedOn: day('2026-02-12'),
    decidedOn: day('2026-01-15'),
    from: day('2026-02-01'),
    until: day('2026-02-28'),
    competentFrom: day('2026-02-10'),
    chosenOn: null,
    carriedFrom: null,
  };
  const choose = (facts: object, on = '2026-02-12') =>
    ask(
      aDossier().with({ receivedSanctions: [{ ...received, ...facts }] }),
      on,
      'carry-sanction-on',
    );

  it('from when this centre is competent and it runs, to its last day', () => {
    expect(choose({}, '2026-02-11')).toEqual([]);
    expect(choose({})).toEqual([
      {
        kind: 'carry-sanction-on',
        record: 'received-1',
        inPerson: false,
        from: '2026-02-10',
        until: '2026-02-28',
        calculation: { rule: 'SAN-5', start: '2026-02-01', step: 'last-day-of-sanction' },
      },
    ]);
    expect(choose({ from: day('2026-02-20') })).toMatchObject([{ from: '2026-02-20' }]);
  });

  it('not once it was chosen, nor of one that ended before', () => {
    expect(choose({ chosenOn: day('2026-02-12') })).toEqual([]);
    expect(choose({ chosenOn: day('2026-02-12'), carriedFrom: day('2026-02-13') })).toEqual([]);
    expect(choose({ competentFrom: day('2026-03-01') })).toEqual([]);
    expect(choose({ competentFrom: day('2026-02-28') })).toHaveLength(1);
  });

  it('is no fault of anybody when its last day is past', () => {
    expect(ANNOUNCEMENTS).toContain('carry-sanction-on');
  });
});

describe('to watch over a sanction that was put off (SAN-4)', () => {
  const deferral = {
    id: 'decision-1',
    grantedOn: day('2026-01-15'),
    until: day('2026-05-31'),
    brokenOn: null,
    settledOn: null,
  };
  const watch = (facts: object, on: string) =>
    ask(aDossier().with({ sanctionDeferrals: [{ ...deferral, ...facts }] }), on, 'deferral-ends');

  it('from the decision to its last day, with a reminder when the conditions end', () => {
    expect(watch({}, '2026-01-14')).toEqual([]);
    expect(watch({}, '2026-01-15')).toEqual([
      {
        kind: 'deferral-ends',
        record: 'decision-1',
        inPerson: false,
        from: '2026-01-15',
        until: '2026-07-01',
        reminder: '2026-05-31',
        calculation: { rule: 'SAN-4', start: '2026-01-15', step: 'first-of-sixth-month' },
      },
    ]);
    expect(watch({ until: day('2026-12-31') }, '2026-02-01')).toMatchObject([
      { reminder: '2026-07-01' },
    ]);
  });

  it('from the day after a breach, once it is known', () => {
    const broken = { brokenOn: day('2026-04-10') };
    expect(watch(broken, '2026-04-09')).toMatchObject([{ reminder: '2026-05-31' }]);
    const [known] = watch(broken, '2026-04-10');
    expect(known).toMatchObject({ from: '2026-04-11', until: '2026-07-01' });
    expect(known?.reminder).toBeUndefined();
    expect(watch({ brokenOn: day('2026-07-01') }, '2026-07-05')).toMatchObject([
      { from: '2026-07-01', until: '2026-07-01' },
    ]);
  });

  it('until it is settled, and not where no source states the term', () => {
    expect(watch({ settledOn: day('2026-06-02') }, '2026-06-01')).toHaveLength(1);
    expect(watch({ settledOn: day('2026-06-02') }, '2026-06-02')).toEqual([]);
    expect(watch({ grantedOn: day('2016-10-31') }, '2026-06-02')).toEqual([]);
  });
});

describe('to make a decision known (PRO-7)', () => {
  const decided = awarded.decided('2026-01-20');
  it('within eight days, also when it is late, by registered post or against receipt', () => {
    expect(ask(decided, '2026-01-20', 'notify-decision')).toEqual([
      {
        kind: 'notify-decision',
        record: 'decision-1',
        inPerson: false,
        from: '2026-01-20',
        until: '2026-01-28',
        calculation: { rule: 'PRO-7', start: '2026-01-20', step: 'eight-days' },
      },
    ]);
    expect(ask(decided, '2026-03-01', 'notify-decision')).toHaveLength(1);
    const byMail = awarded.decided('2026-01-20', {
      notifiedOn: day('2026-01-21'),
      notifiedBy: 'other',
    });
    expect(ask(byMail, '2026-03-01', 'notify-decision')).toHaveLength(1);
  });

  it('goes with the notification, or where nobody knows of it', () => {
    const sent = awarded.decided('2026-01-20', {
      notifiedOn: day('2026-01-22'),
      notifiedBy: 'against-receipt',
    });
    expect(ask(sent, '2026-01-21', 'notify-decision')).toHaveLength(1);
    expect(ask(sent, '2026-01-22', 'notify-decision')).toEqual([]);
    const late = awarded.decided('2026-01-20', { notifiedOn: 'unknown' });
    expect(ask(late, '2026-03-01', 'notify-decision')).toEqual([]);
    expect(ask(decided, '2026-01-19', 'notify-decision')).toEqual([]);
    expect(ask(aDossier().decided('2002-09-30'), '2002-10-05', 'notify-decision')).toEqual([]);
  });

  it('stays while a mention lacks, and goes with the letter that repairs it (PRO-8)', () => {
    const lacking = {
      notifiedOn: day('2026-01-22'),
      notifiedBy: 'against-receipt',
      mentions: { ...allMentions, 'judicial-code': false },
    } as const;
    const without = awarded.decided('2026-01-20', lacking);
    expect(ask(without, '2026-01-25', 'notify-decision')).toMatchObject([{ until: '2026-01-28' }]);
    const repaired = awarded.decided('2026-01-20', {
      ...lacking,
      notifiedAgain: [aLetter({ notifiedOn: day('2026-02-10') })],
    });
    expect(ask(repaired, '2026-02-09', 'notify-decision')).toHaveLength(1);
    expect(ask(repaired, '2026-02-10', 'notify-decision')).toEqual([]);
    const late = awarded.decided('2026-01-20', { ...lacking, notifiedOn: day('2026-02-20') });
    expect(ask(late, '2026-03-01', 'notify-decision')).toHaveLength(1);
    const old = aDossier().decided('2002-09-30', { ...lacking, notifiedOn: day('2002-10-01') });
    expect(ask(old, '2002-10-05', 'notify-decision')).toEqual([]);
  });
});

it('are in order of their last day', () => {
  const many = awarded
    .signed('2026-03-20', { endsOn: day('2026-04-20') })
    .askedInterview('2026-04-13')
    .askedInterview('2026-04-01')
    .askedInterview('2026-04-13');
  const { interviewRequests } = many.facts();
  const backwards = many.with({ interviewRequests: interviewRequests.toReversed() });
  expect(ask(backwards, '2026-04-14')).toEqual(ask(many, '2026-04-14'));
  expect(
    ask(many, '2026-04-14').map(({ kind, record, until }) => `${until} ${kind} ${record}`),
  ).toEqual([
    '2026-04-09 grant-interview interview-2',
    '2026-04-20 evaluate contract-1',
    '2026-04-20 grant-interview interview-1',
    '2026-04-20 grant-interview interview-3',
    '2026-04-20 project-ends contract-1',
    '2026-04-30 subsidy-ends null',
  ]);
});
