import type { Source, StoryFacts } from '../../core/story/story.ts';
import { codeWords } from '../codes.ts';
import type { Say } from '../say.ts';
import { originName, sourceOf } from './teller.ts';

const modelName = (story: StoryFacts, source: Source): string | null => {
  const { from } = source.lineage;
  if (from === null) return null;
  if (from.report !== null) return from.report;
  const model = from.source === null ? null : sourceOf(story, from.source);
  return model && (originName(story, model) ?? model.outlet);
};

/** How a telling derives from its origin, in a sentence; null for an outlet's own report. */
export const howWords = (story: StoryFacts, source: Source, say: Say): string | null => {
  const { how } = source.lineage;
  if (how === 'own') return null;
  const from = modelName(story, source);
  const { outlet } = source;
  return from === null
    ? say(`lineage_${how}_unknown`, { outlet })
    : say(`lineage_${how}`, { outlet, from });
};

/** What shows how a telling derives, a sentence for each piece of evidence. */
export const evidenceWords = (story: StoryFacts, source: Source, say: Say): string[] =>
  source.lineage.evidence.flatMap((code) => codeWords('evidence', code, story, say) ?? []);
