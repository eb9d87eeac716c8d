/** Remembers what was made for each key, and forgets what was asked for longest ago once there are `most`. */
export interface BoundedCache<Key, Value> {
  /** The value of that key, made where it is not remembered. */
  readonly get: (key: Key, make: () => Value) => Value;
  /** The value of that key if it is remembered; does not count as being asked for. */
  readonly peek: (key: Key) => Value | undefined;
}

export const createBoundedCache = <Key, Value extends object>(most: number): BoundedCache<Key, Value> => {
  // A Map keeps its keys in the order of insertion: the first is the one asked for longest ago.
  const values = new Map<Key, Value>();
  return {
    get: (key, make) => {
      const value = values.get(key) ?? make();
      values.delete(key);
      for (const oldest of values.keys()) {
        if (values.size < most) break;
        values.delete(oldest);
      }
      values.set(key, value);
      return value;
    },
    peek: (key) => values.get(key),
  };
};
