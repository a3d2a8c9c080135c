import { decisionMention } from '@traject/rules/facts';
import { z } from 'zod';
import { id, line, nearDay, ofFile, prose, version } from '../fields.ts';

/** The paths of a file. */
export const listNotKept = z.object({ dossierId: id });

/** Commitments of a signed contract were not kept: which, since when, and what was seen. */
export const beginNotKept = ofFile.extend({
  id,
  contractId: id,
  commitmentIds: z.array(id).min(1).max(40),
  failedOn: nearDay,
  seen: line(4000),
});

const onPath = ofFile.extend({ id, version });

/** The reasons of the person, heard and weighed: the first question of every path. */
export const weighReasons = onPath.extend({
  step: z.literal('weigh'),
  on: nearDay,
  reasons: prose(),
  legitimate: z.enum(['yes', 'no']),
  weighing: line(8000),
});

/** The formal notice. */
export const giveNotice = onPath.extend({
  step: z.literal('notice'),
  on: nearDay,
  by: z.enum(['registered-post', 'against-receipt', 'other']),
  notice: prose(),
});

/** The advice of the social worker in charge; it does not bind. */
export const giveAdvice = onPath.extend({
  step: z.literal('advise'),
  on: nearDay,
  advice: line(8000),
});

/** The person was told in writing of the right to be heard. */
export const offerHearing = onPath.extend({ step: z.literal('offer-hearing'), on: nearDay });

/** What the person answered to that offer, and the hearing. */
export const hearPerson = onPath
  .extend({
    step: z.literal('hear'),
    answer: z.enum(['asked', 'declined', 'no-answer']),
    /** Null unless a hearing was asked. */
    on: nearDay.nullable(),
    with: z.enum(['alone', 'assisted', 'represented', 'did-not-come']).nullable(),
    hearing: prose(),
  })
  .refine(({ answer, on }) => answer !== 'asked' || on !== null, {
    path: ['on'],
    error: 'required',
  })
  .refine(({ answer, with: attended }) => answer !== 'asked' || attended !== null, {
    path: ['with'],
    error: 'required',
  });

/** One step before the decision; a step that was noted may be noted again until the decision is notified. */
export const noteStep = z.discriminatedUnion('step', [
  weighReasons,
  giveNotice,
  giveAdvice,
  offerHearing,
  hearPerson,
]);

/** The path ends without a sanction: the project is adapted instead, or nothing follows. */
export const endNotKept = onPath.extend({
  as: z.enum(['adapted', 'no-sanction']),
  ending: line(8000),
});

export const sanctionExtent = z.enum(['whole', 'part']);
const lengthUnit = z.enum(['days', 'months']);

/** Whether another centre imposed a sanction of the same kind before, and when. */
const elsewhere = {
  elsewhere: z.enum(['yes', 'no', 'unknown']),
  elsewhereDecidedOn: nearDay.nullable(),
};

/** What the committee decided; it may be written anew until it is notified. */
export const decideSanction = onPath
  .extend({
    decisionId: id,
    /** The version of the decision that was seen; 0 for a new one. */
    decisionVersion: z.int().min(0),
    kind: z.enum(['sanction', 'withdrawal']),
    decidedOn: nearDay,
    reasonsInFact: line(8000),
    reasonsInLaw: line(4000),
    extent: sanctionExtent.nullable(),
    percent: z.int().min(1).max(99).nullable(),
    amountCents: z.int().min(1).max(1_000_000).nullable(),
    lengthCount: z.int().min(1).max(366).nullable(),
    lengthUnit: lengthUnit.nullable(),
    startsOn: nearDay.nullable(),
    deferredPart: sanctionExtent.nullable(),
    deferredUntil: nearDay.nullable(),
    conditions: z.array(prose(1000)).max(10),
    /** What the person did better, of a decision in the place of a notified one (SAN-7). */
    betterBehaviour: prose(4000),
    ...elsewhere,
  })
  .superRefine((stated, issues) => {
    const require = (path: string, there: boolean) => {
      if (!there) issues.addIssue({ code: 'custom', path: [path], message: 'required' });
    };
    if (stated.elsewhere === 'yes')
      require('elsewhereDecidedOn', stated.elsewhereDecidedOn !== null);
    if (stated.kind === 'withdrawal') return;
    require('extent', stated.extent !== null);
    require('lengthCount', stated.lengthCount !== null);
    require('lengthUnit', stated.lengthUnit !== null);
    if (stated.extent === 'part')
      require('percent', stated.percent !== null || stated.amountCents !== null);
    if (stated.deferredPart !== 'whole') require('startsOn', stated.startsOn !== null);
    if (stated.deferredPart === null) return;
    require('deferredUntil', stated.deferredUntil !== null);
    require('conditions', stated.conditions.some((condition) => condition !== ''));
    if (stated.deferredUntil !== null && stated.deferredUntil < stated.decidedOn)
      issues.addIssue({
        code: 'custom',
        path: ['deferredUntil'],
        message: 'ends-before-it-starts',
      });
  });

/** The days and lengths that the law allows for a decision that is still being written. */
export const trySanction = z.object({
  dossierId: id,
  id,
  decidedOn: nearDay.nullable(),
  startsOn: nearDay.nullable(),
  ...elsewhere,
});

/** The decision was notified; from then on it is frozen. */
export const notifySanction = onPath.extend({
  decisionId: id,
  decisionVersion: version,
  notifiedOn: nearDay,
  notifiedBy: z.enum(['registered-post', 'against-receipt']),
  mentions: z.array(decisionMention),
});

/** A condition of the deferral was broken, and from when it is carried out; null while that is not chosen. */
export const breakDeferral = onPath.extend({
  brokenOn: nearDay,
  breach: line(4000),
  startsOn: nearDay.nullable(),
});

/** The conditions were kept to the end of the deferral: nothing is carried out. */
export const keepDeferral = onPath;
