const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The item that an arrow key leads to from this one, round and round; undefined for any other key.
 */
export const neighbourByKey = <Item>(items: readonly Item[], from: Item, key: string): Item | undefined => {
  const step = steps[key];
  return step && items.at((items.indexOf(from) + step) % items.length);
};
