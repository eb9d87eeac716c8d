import { type Basis, fromClaims } from "../../evidence/basis.ts";
import type { Technique } from "../../techniques/index.ts";
import type { Criterion } from "./criterion.ts";
import { measuredBasis } from "./measured.ts";
import digest from "./pooled.json";
import { pooledQuality } from "./pooled.ts";

const basisOf = (technique: Technique): readonly Basis[] => [
  { formula: technique.trains === "unknown" ? "unknown-method" : "pooled-quality" },
  ...measuredBasis(technique),
  ...fromClaims(technique.parityClaims),
];

/** How good the outputs get, against the best that fine-tuning reaches. */
export const quality = {
  reads: ["goal", "examples"],
  readsPlan: false,
  // What published comparisons call noise, against their best result: the median.
  threshold: 0.015,
  value: (technique, { scenario }) => pooledQuality(digest, technique, scenario),
  basis: basisOf,
} satisfies Criterion;
