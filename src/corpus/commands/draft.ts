import { basename, resolve } from 'node:path';
import { stringify } from 'yaml';
import { draftEdition } from '../../core/draft/draft-edition.ts';
import { findAll } from '../../core/draft/findings.ts';
import type { Edition } from '../../core/story/edition.ts';
import { readWeights } from '../paths.ts';
import { readTellings } from '../tellings.ts';

/** Fewer tellings are drafted before anyone could ask how far it is. */
const LONG = 8;

/** Drafts an edition from a folder of tellings; says on `report` how far it is, where that takes long. */
export const runDraft = (dir: string, report: (doing: string) => void): Edition => {
  const tellings = readTellings(dir);
  const drafted = findAll(tellings, readWeights(), tellings.length < LONG ? undefined : report);
  return draftEdition(basename(resolve(dir)), tellings, drafted);
};

const HEAD = `# A draft, made from the tellings alone; no editor has read it. Each claim has a label of its facts and of
# one phrase: write a statement in its place, join what is one point, part what is two.
`;

/** Entries that say nothing are left out; an edition's reader fills them in. */
const brief = (key: unknown, value: unknown): unknown => {
  const nothing =
    value === null ||
    value === false ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return nothing && OPTIONAL.has(String(key)) ? undefined : value;
};
const OPTIONAL = new Set(
  'sample abroad sets cues statement facet kind apart quoted readings unsure via small core terms sentences dismissed'.split(
    ' ',
  ),
);

/** An edition as an editor gets it. */
export const draftText = (edition: Edition): string =>
  HEAD + stringify(edition, brief, { lineWidth: 100 });
