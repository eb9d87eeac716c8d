import { sum } from "../interval.ts";
import type { Architecture, Block } from "./architecture.ts";

const linearsOf = ({ linears }: Block): number =>
  sum(linears.map(({ inputSize, outputSize, copies }) => inputSize * outputSize * copies));

/** Parameters of the largest transformer block: what a sharded run gathers at a time. */
export const blockParameters = (model: Architecture): number => Math.max(...model.blocks.map(linearsOf));
