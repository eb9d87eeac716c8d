import type { LinearName } from "../catalogue/architecture.ts";

/** The weight matrices that the drawing of a transformer block shows. */
export const drawnMatrices = [
  "q_proj",
  "k_proj",
  "v_proj",
  "o_proj",
  "gate_proj",
  "up_proj",
  "down_proj",
] as const satisfies readonly LinearName[];

export type DrawnMatrix = (typeof drawnMatrices)[number];

/** What stands beside a frozen weight matrix and is trained. */
export interface Beside {
  readonly on: readonly DrawnMatrix[];
  /**
   * A pair of matrices; with a vector; with singular values of which some are pruned; a vector;
   * vectors on a frozen pair; a rotation.
   */
  readonly kind: "pair" | "pair-and-vector" | "pruned-pair" | "vector" | "vectors-on-frozen-pair" | "rotation";
}

/** What a technique changes in a transformer block, for the drawing. */
export interface Drawing {
  readonly weights: "trained" | "frozen" | "quantized" | "hidden";
  readonly beside?: Beside;
  /** The biases of the matrices are trained. */
  readonly biases?: true;
  /** A small network is inserted after the MLP. */
  readonly adapter?: true;
  /** Trained keys and values stand before those of the input. */
  readonly prefix?: true;
  /** Trained embeddings stand before the input; by a network where one makes them. */
  readonly prompt?: "embeddings" | "network";
}

/** How a technique looks in all charts and in the drawing of a block. */
export interface Look {
  /**
   * One fixed colour, from the colour-blind-safe palettes of Okabe and Ito and of Paul Tol; every
   * mark also has a direct label, so that nothing rests on colour alone.
   */
  readonly colour: string;
  /** One fixed marker: an SVG path around the origin, within 6 units of it. */
  readonly marker: string;
  readonly drawing: Drawing;
}
