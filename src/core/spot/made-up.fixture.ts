/** A made-up story whose claims are given away by cues, and pages to hold against it. */
import * as v from 'valibot';
import { STORY_FORMAT } from '../index/compiled-story.ts';
import { type OpenStory, open } from '../index/open.ts';
import { type ReadPage, readPage } from '../prose/read.ts';
import { Claim, type Part } from '../story/story.ts';
import { textPage } from '../text/blocks.ts';

const weights = () => 5;

/** A claim of which only what is tested is given. */
export const claim = (given: Partial<Claim> & Pick<Claim, 'id' | 'statement'>): Claim =>
  v.parse(Claim, { topic: 'The act', sources: [], ...given });

/** The mayor of Marle asks Harrow for boats, on 4 May 2031. */
export const openStory = (claims: Claim[], parts: Part[] = []): OpenStory =>
  open(
    {
      format: STORY_FORMAT,
      id: 'boats',
      title: 'The mayor of Marle asks for boats',
      event: { day: '2031-05-04', slots: [], parts },
      abroad: {},
      sets: {},
      edition: { version: '1', date: '2031-05-05', editor: '', corrections: '', drafted: false },
      origins: [],
      sources: [],
      claims,
      replaces: {},
      sentences: [],
      utterances: [],
      runs: {},
    },
    weights,
  );

export const pageOf = (text: string, date: string | null = '2031-05-04'): ReadPage =>
  readPage({ ...textPage(text, null, date), language: 'en' }, weights);
