const END = Symbol("end");

/**
 * What `step` makes of each item, in the order of the items, with up to `ahead` steps at work at the same time. It takes
 * the next item only when there is room for it, so that a slow consumer slows the source down.
 */
export async function* mapAhead<A, B>(
  items: AsyncIterable<A>,
  ahead: number,
  step: (item: A) => Promise<B>,
): AsyncGenerator<B, void> {
  const iterator = items[Symbol.asyncIterator]();
  const running: Promise<B | typeof END>[] = [];
  const start = (): void => {
    const made = iterator
      .next()
      .then(async (next): Promise<B | typeof END> => (next.done === true ? END : step(next.value)));
    // Its error comes out when its turn comes; until then it is no unhandled one.
    made.catch(() => {});
    running.push(made);
  };
  try {
    for (let count = 0; count < ahead; count++) start();
    for (let made = await running.shift(); made !== END && made !== undefined; made = await running.shift()) {
      start();
      yield made;
    }
  } finally {
    await Promise.allSettled(running);
    await iterator.return?.();
  }
}
