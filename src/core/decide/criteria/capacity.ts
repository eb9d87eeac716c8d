import { bitsPerToken } from "./measured.ts";

/** Bits of knowledge that a trained parameter stores (claim capacity-2bits). */
const bitsPerParameter = 2;

/**
 * Decades by which trained parameters fall short of so many tokens, 0 where they suffice: formula
 * adapter-capacity.
 */
export const shortfall = (trainableParameters: number, tokens: number): number =>
  Math.max(0, Math.log10((tokens * bitsPerToken) / (trainableParameters * bitsPerParameter)));
