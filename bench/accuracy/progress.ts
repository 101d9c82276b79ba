const STEP = 500;

/** Says on standard error how far a set is; `tick` once an item. */
export const progress = (name: string, step = STEP): { tick: () => void; done: () => void } => {
  const live = process.stderr.isTTY === true;
  const began = performance.now();
  let n = 0;
  const say = (end: string): void => {
    process.stderr.write(`${live ? '\r' : ''}${name}: ${n}${end}`);
  };
  return {
    tick: () => {
      n += 1;
      if (n % step === 0) say(live ? '' : '\n');
    },
    done: () => say(`, ${Math.round((performance.now() - began) / 1000)} s\n`),
  };
};
