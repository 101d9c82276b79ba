import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dwelling } from './dwell.ts';

let sheet: EventTarget & { hidden: boolean };
let end: AbortController;
let stayed: () => void;

/** The tab comes to the front, or leaves it. */
const show = (shown: boolean): void => {
  sheet.hidden = !shown;
  sheet.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  sheet = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', sheet);
  end = new AbortController();
  stayed = vi.fn();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a text that stays in sight is told once', () => {
  const { look } = dwelling(stayed, end.signal);
  look('a');
  vi.advanceTimersByTime(9_999);
  expect(stayed).not.toHaveBeenCalled();
  look('a');
  vi.advanceTimersByTime(1);
  expect(stayed).toHaveBeenCalledTimes(1);
  look('a');
  show(false);
  show(true);
  vi.advanceTimersByTime(60_000);
  expect(stayed).toHaveBeenCalledTimes(1);
});

test('a tab behind others does not count, and what was seen before does', () => {
  sheet.hidden = true;
  const { look } = dwelling(stayed, end.signal);
  look('a');
  vi.advanceTimersByTime(60_000);
  show(true);
  vi.advanceTimersByTime(6_000);
  show(false);
  vi.advanceTimersByTime(60_000);
  show(true);
  vi.advanceTimersByTime(3_999);
  expect(stayed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(stayed).toHaveBeenCalledTimes(1);
});

test('a text that grows begins anew, and none is none', () => {
  const { look } = dwelling(stayed, end.signal);
  for (const text of ['a', 'ab', 'abc', 'abcd']) {
    look(text);
    vi.advanceTimersByTime(9_000);
  }
  look(null);
  vi.advanceTimersByTime(60_000);
  expect(stayed).not.toHaveBeenCalled();
});

test('nothing is told of a page that was left', () => {
  const { look } = dwelling(stayed, end.signal);
  look('a');
  vi.advanceTimersByTime(5_000);
  end.abort();
  show(true);
  look('b');
  vi.advanceTimersByTime(60_000);
  expect(stayed).not.toHaveBeenCalled();
});

test('a text that was told of is told of again when that is asked for, and no sooner', () => {
  const { look, again } = dwelling(stayed, end.signal);
  look('a');
  vi.advanceTimersByTime(6_000);
  again();
  vi.advanceTimersByTime(4_000);
  expect(stayed).toHaveBeenCalledTimes(1);
  again();
  vi.advanceTimersByTime(9_999);
  expect(stayed).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(stayed).toHaveBeenCalledTimes(2);
  look(null);
  again();
  vi.advanceTimersByTime(60_000);
  expect(stayed).toHaveBeenCalledTimes(2);
});
