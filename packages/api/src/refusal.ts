/** Why something was refused; each has words in nl, fr and de on the screens. */
export const REFUSALS = [
  'not-signed-in',
  'no-centre',
  'not-allowed',
  'not-found',
  'changed-meanwhile',
  'person-exists',
  'signed-is-frozen',
  'mentions-missing',
  'reflection-running',
  'not-informed',
  'balance-incomplete',
  'balance-after-signature',
  'before-other-date',
  'after-other-date',
  'ended-by-decision',
  'not-ahead',
  'already-signed',
  'contract-not-signed',
  'objective-unknown',
  'draft-exists',
  'text-not-agreed',
  'change-not-agreed',
  'contract-over',
  'contract-runs',
  'nothing-to-reopen',
  'screen-is-today',
  'framework-exists',
  'sentence-exists',
  'second-chance-code-missing',
  'nothing-to-export',
  'person-unknown',
  'worker-unknown',
  'action-area-missing',
  'paper-too-large',
  'paper-empty',
  'paper-kind-unknown',
  'paper-infected',
  'paper-waiting',
  'paper-withdrawn',
  'paper-is-frozen',
  'day-in-future',
  'shared-stays-shared',
  'same-worker',
  'hand-over-planned',
  'hand-over-begun',
  'file-closed',
  'not-closed',
  'still-running',
  'no-consent',
  'no-move',
  'nothing-to-transfer',
  'transfer-unreadable',
  'transfer-version',
  'transfer-tampered',
  'transfer-same-centre',
  'transfer-known',
  'transfer-balance-without-consent',
  'transfer-paper-changed',
  'transfer-paper-absent',
  'transfer-paper-missing',
  'transfer-paper-without-consent',
  'sanction-chosen',
  'sanction-does-not-run',
  'outside-rest-of-sanction',
  'project-not-mandatory',
  'commitment-unknown',
  'noted-on-its-path',
  'path-runs',
  'path-ended',
  'commitment-not-in-contract',
  'legitimate-reason',
  'sanction-step-missing',
  'sanction-too-long',
  'repetition-unknown',
  'sanction-too-early',
  'sanction-too-late',
  'sanction-window-closed',
  'decision-notified',
  'sanction-started',
  'better-behaviour-missing',
  'not-deferred',
  'breach-outside-deferral',
  'deferral-runs',
  'deferral-broken',
  'partner-linked',
  'partner-is-self',
  'too-many-tries',
  'unexpected',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** A refusal that the reader can do something about: a code, the field it is about, and what is there instead. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** The path of the field in the input, or null when it is about the whole. */
  readonly field: string | null;
  /** What helps to repair it, such as the day from which it may be done. */
  readonly details: Readonly<Record<string, string>>;

  constructor(
    code: RefusalCode,
    field: string | null = null,
    details: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.field = field;
    this.details = details;
  }
}
