/**
 * Splits one iterator for two readers.
 *
 * @module
 */

/** A result, and the one after it once a reader has requested it. */
interface Link<Item> {
  readonly result: Promise<IteratorResult<Item>> | null;
  next?: Link<Item>;
}

/**
 * Splits an iterator for two readers. The reader that is ahead requests each event, which is kept until the other has read it.
 *
 * @param source Returns the iterator; called when one of them first reads.
 */
export function tee<Item>(
  source: () => AsyncIterator<Item>,
): [AsyncIterator<Item>, AsyncIterator<Item>] {
  let iterator: AsyncIterator<Item> | undefined;
  const start: Link<Item> = { result: null };
  const left = new Set<number>();

  const branch = (id: number): AsyncIterator<Item> => {
    let at = start;
    return {
      next: () => {
        if (left.has(id)) {
          return Promise.resolve({ value: undefined, done: true });
        }
        iterator ??= source();
        at = at.next ??= { result: iterator.next() };
        return at.result!;
      },
      return: async () => {
        left.add(id);
        at = start;
        if (left.size === 2) {
          iterator ??= source();
          await iterator.return?.();
        }
        return { value: undefined, done: true };
      },
    };
  };
  return [branch(0), branch(1)];
}
