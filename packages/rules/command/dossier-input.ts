import type { z } from 'zod';
import { type Dossier, dossier } from '../src/facts/index.ts';
import type { Unit } from './input.ts';

/** A dossier that may be judged, or what is wrong with the document, a line each. */
export type Read =
  | { readonly id: string; readonly dossier: Dossier; readonly problems?: never }
  | { readonly problems: readonly string[] };

type Issue = z.core.$ZodIssue;

/** A document is told so many of its faults: the first ones explain the others. */
const MOST = 10;

const MISSING = 'is missing';

const FORMATS: Readonly<Record<string, string>> = { date: 'not a day (YYYY-MM-DD)' };

function saying(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.message;
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? MISSING
        : `not ${issue.expected === 'array' ? 'a list' : `of type ${issue.expected}`}`;
    case 'invalid_value':
      return `not one of ${issue.values.map(String).join(', ')}`;
    case 'custom':
      return issue.message.replaceAll('-', ' ');
    default:
      return issue.message;
  }
}

/** A value that is absent, or may be `unknown`, fails in every branch: the branch that says most is the one meant. */
function told(issue: Issue, at: readonly PropertyKey[]): string[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.map((branch) => branch.flatMap((inner) => told(inner, path)));
    const deep = issue.errors.findIndex((branch) =>
      branch.some((inner) => inner.path.length > 0 || inner.code === 'invalid_format'),
    );
    const chosen = branches[deep];
    if (chosen !== undefined) return chosen;
    const here = path.join('.');
    const ways = [...new Set(branches.flat().map((line) => line.slice(here.length + 2)))];
    return [`${here}: ${ways.includes(MISSING) ? MISSING : ways.join(' and ')}`];
  }
  return [`${path.length === 0 ? '(document)' : path.join('.')}: ${saying(issue)}`];
}

const parsed = (text: string): { value?: unknown; fault?: string } => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Reads one document: a dossier, or `{ id, dossier }`. */
export function readDossier(unit: Unit): Read {
  const { value, fault } = parsed(unit.text);
  if (fault !== undefined) return { problems: [`${unit.name}: not JSON: ${fault}`] };
  const wrapped = isObject(value) && 'dossier' in value;
  const given = wrapped ? value['id'] : undefined;
  const answer = dossier.safeParse(wrapped ? value['dossier'] : value);
  if (answer.success)
    return {
      id: typeof given === 'string' || typeof given === 'number' ? String(given) : unit.id,
      dossier: answer.data,
    };
  const lines = answer.error.issues.flatMap((issue) => told(issue, wrapped ? ['dossier'] : []));
  const more = lines.length - MOST;
  return {
    problems: [
      ...lines.slice(0, MOST).map((line) => `${unit.name}: ${line}`),
      ...(more > 0 ? [`${unit.name}: and ${more} more`] : []),
    ],
  };
}
