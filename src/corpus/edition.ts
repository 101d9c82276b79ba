import * as v from 'valibot';
import { Edition, type EditionClaim } from '../core/story/edition.ts';
import { broken } from './edition-rules.ts';
import { APART, lineOf } from './lines.ts';
import { readYaml } from './yaml.ts';

const label = ({ key, value }: { key: unknown; value: unknown }): string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  if (typeof key !== 'number') return String(key);
  return typeof id === 'string' ? id : String(key + 1);
};

const worded = (issue: v.BaseIssue<unknown>): string => {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'no entry of that name is known.';
  if (issue.received === 'undefined') return 'missing.';
  return issue.expected === null
    ? `${issue.message}.`
    : `expected ${issue.expected}, found ${issue.received}.`;
};

/** Sources whose text breaks off are unsure about every claim that they do not have. */
const withUnsure = (edition: Edition): Edition => {
  const excerpts = edition.sources.filter(({ complete }) => !complete).map(({ id }) => id);
  const unsure = (claim: EditionClaim): string[] =>
    excerpts.filter((id) => !(id in claim.evidence) && !claim.unsure.includes(id));
  const claims = edition.claims.map((claim) => ({
    ...claim,
    unsure: [...claim.unsure, ...unsure(claim)],
  }));
  return { ...edition, claims };
};

/** Reads an edition; an error is one sentence that names file, line and place. */
export const readEdition = (yaml: string, file: string): Edition => {
  const read = v.safeParse(Edition, readYaml(yaml, file));
  const where = (place: string): string =>
    place === '' ? file : `${file}:${lineOf(yaml)(place)}: ${place}`;
  if (!read.success) {
    const [issue] = read.issues;
    const place = (issue.path ?? []).map(label).join(APART);
    throw new Error(`${where(place)}: ${worded(issue)}`);
  }
  const [rule] = broken(read.output);
  if (rule) throw new Error(`${where(rule.place)}: ${rule.message}`);
  return withUnsure(read.output);
};
