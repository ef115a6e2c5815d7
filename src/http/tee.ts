/**
 * Two readers of one iterator. Each event is asked for once, by whoever is ahead, and kept for the other.
 *
 * @param source Makes the iterator when the first of them reads.
 */
export function tee<Item>(
  source: () => AsyncIterator<Item>,
): [AsyncIterator<Item>, AsyncIterator<Item>] {
  type Result = Promise<IteratorResult<Item>>;
  let iterator: AsyncIterator<Item> | undefined;
  const kept: [Result[], Result[]] = [[], []];
  const left = [false, false];

  const branch = (mine: 0 | 1, other: 0 | 1): AsyncIterator<Item> => ({
    next: () => {
      if (left[mine]) return Promise.resolve({ value: undefined, done: true });
      const known = kept[mine].shift();
      if (known) return known;
      iterator ??= source();
      const result = iterator.next();
      if (!left[other]) kept[other].push(result);
      return result;
    },
    return: async () => {
      left[mine] = true;
      kept[mine] = [];
      if (left[other]) {
        iterator ??= source();
        await iterator.return?.();
      }
      return { value: undefined, done: true };
    },
  });
  return [branch(0, 1), branch(1, 0)];
}
