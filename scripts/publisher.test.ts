import { expect, test } from 'vitest';
import { editionOf, editionPlaces } from '../src/corpus/editions.ts';
import { manifestFor } from './manifest.ts';
import { addressed, PUBLISHER, STAND_IN } from './publisher.ts';
import { filesIn, read } from './sources.ts';

test('every edition of ours names the stand-in, so that the publisher is reached', () => {
  const editions = editionPlaces({ articles: '' });
  for (const { id, dir } of editions)
    expect([id, editionOf(id, dir).corrections]).toEqual([id, STAND_IN]);
  const stories = filesIn('public/stories').filter((path) => path.endsWith('/story.json'));
  expect(stories).toHaveLength(editions.length);
});

test('a packaged story has the address of whoever publishes it', () => {
  const publisher = { extension: 'x@y.org', corrections: 'https://y.org/mistakes?a="1"' };
  for (const path of filesIn('public/stories').filter((one) => one.endsWith('/story.json'))) {
    const { edition, ...rest } = JSON.parse(read(path));
    const packed = JSON.parse(addressed(read(path), publisher));
    expect(packed).toEqual({
      ...rest,
      edition: { ...edition, corrections: publisher.corrections },
    });
  }
});

test('the id stands in Firefox’s manifest alone', () => {
  expect(manifestFor('firefox')).toMatchObject({
    browser_specific_settings: {
      gecko: { id: PUBLISHER.extension, data_collection_permissions: { required: ['none'] } },
    },
  });
  expect(JSON.stringify(manifestFor('chrome'))).not.toContain(PUBLISHER.extension);
});
