/**
 * Remembers what was made for each key: at least the last half of `most`, and never more than that.
 */
export interface BoundedCache<Key, Value> {
  /** The value of that key, made where it is not remembered. */
  readonly get: (key: Key, make: () => Value) => Value;
  /** The value of that key if it is remembered; does not count as being asked for. */
  readonly peek: (key: Key) => Value | undefined;
}

/**
 * Two generations: what is asked for moves to the recent one; once that is full, what was not asked
 * for since it began is forgotten. Unlike a list in the order of use, nothing is written where the
 * same is asked for again.
 */
export const createBoundedCache = <Key, Value extends object>(most: number): BoundedCache<Key, Value> => {
  let recent = new Map<Key, Value>();
  let earlier = new Map<Key, Value>();
  return {
    get: (key, make) => {
      const known = recent.get(key);
      if (known) return known;
      const value = earlier.get(key) ?? make();
      if (recent.size >= most / 2) {
        earlier = recent;
        recent = new Map();
      }
      recent.set(key, value);
      return value;
    },
    peek: (key) => recent.get(key) ?? earlier.get(key),
  };
};
