import { fileHref } from '../file/file-tabs.ts';

/** The forms of a path; each name is a part of the address. */
export const PATH_FORMS = [
  'begin',
  'redenen',
  'ingebrekestelling',
  'advies',
  'horen-aanbieden',
  'horen',
  'beslissing',
  'betekening',
  'schending',
  'zonder-gevolg',
  'van-elders',
] as const;
export type PathForm = (typeof PATH_FORMS)[number];

/** Where each step of the law is noted. */
export const PLACE_OF_STEP: Readonly<Record<string, PathForm>> = {
  'reasons-weighed': 'redenen',
  'formal-notice': 'ingebrekestelling',
  'advice-given': 'advies',
  'hearing-offered': 'horen-aanbieden',
  'hearing-held': 'horen',
  'decision-reasoned': 'beslissing',
  notified: 'betekening',
};

/** The steps in the order in which they are asked: the reasons always come first. */
export const STEPS = [
  'reasons-weighed',
  'formal-notice',
  'advice-given',
  'hearing-offered',
  'hearing-held',
  'decision-reasoned',
  'notified',
] as const;
export type StepName = (typeof STEPS)[number];

/** The address of a form of the path. */
export const formHref = (dossierId: string, form?: PathForm): string =>
  fileHref(dossierId, 'niet-nagekomen', form === undefined ? '' : `?stap=${form}`);
