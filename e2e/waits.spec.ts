/** What the other tests stand on: a wait that is not lost with the page it was begun on. */
import { test } from './browsers/test.ts';
import { mocked, NEAR, OTHER } from './pages/index.ts';

test('a wait goes on from a page that the browser keeps to the one that is shown then', async ({
  reader,
}) => {
  const [first, second] = [mocked(OTHER[0]!), mocked(NEAR[0]!)];
  reader.serve(second);
  const tab = await reader.open(first);
  await tab.goto(second.url);
  const back = tab.until((url) => location.href === url, first.url);
  // Well after the question is with the page that is left.
  await tab.evaluate(() => void setTimeout(() => history.back(), 1_000));
  await back;
});
