/** A source of uniform numbers in [0, 1). */
export type Random = () => number;

/** What the state moves by from one number to the next. */
const increment = 0x6d2b79f5;

/**
 * The 32 bits that belong to a state. Signed, as is the state: engines hold such numbers without
 * allocating.
 */
const bitsOf = (state: number): number => {
  let bits = Math.imul(state ^ (state >>> 15), state | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return bits ^ (bits >>> 14);
};

const range = 4_294_967_296;

/**
 * The mulberry32 generator (Tommy Ettinger, public domain): 32 bits of state, integer arithmetic
 * only, so that every engine gives the same sequence for the same seed.
 */
export const seededRandom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + increment) | 0;
    return (bitsOf(state) >>> 0) / range;
  };
};

/**
 * Fills the array with the numbers that `seededRandom` gives: for a million of them, many times as
 * fast.
 */
export const fillRandom = <Numbers extends Float32Array | Float64Array>(numbers: Numbers, seed: number): Numbers => {
  let state = seed | 0;
  for (let index = 0; index < numbers.length; index += 1) {
    state = (state + increment) | 0;
    numbers[index] = (bitsOf(state) >>> 0) / range;
  }
  return numbers;
};

/** A seed from a text: the FNV-1a hash, 32 bits. */
export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
};

/** The items in an order drawn from `random` (Fisher and Yates). */
export const shuffled = <Item>(items: readonly Item[], random: Random): Item[] => {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const item = result[index] as Item;
    result[index] = result[other] as Item;
    result[other] = item;
  }
  return result;
};
