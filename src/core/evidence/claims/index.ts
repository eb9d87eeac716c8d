import type { Claim } from "./claim.ts";
import { dataSize } from "./data-size.ts";
import { forgetting } from "./forgetting.ts";
import { frameworks } from "./frameworks.ts";
import { guidance } from "./guidance.ts";
import { hyperparameters } from "./hyperparameters.ts";
import { modularity } from "./modularity.ts";
import { quality } from "./quality.ts";
import { serving } from "./serving.ts";
import { stability } from "./stability.ts";
import { trainingCost } from "./training-cost.ts";

export type { Claim } from "./claim.ts";

/** Every claim, by topic. */
export const claims = [
  ...quality,
  ...dataSize,
  ...forgetting,
  ...trainingCost,
  ...serving,
  ...modularity,
  ...stability,
  ...hyperparameters,
  ...frameworks,
  ...guidance,
] as const;

export type ClaimId = (typeof claims)[number]["id"];

const byId = new Map<string, Claim<ClaimId>>(claims.map((row) => [row.id, row]));

/** The claim of that id. */
export const claimOf = (id: ClaimId): Claim<ClaimId> => byId.get(id) as Claim<ClaimId>;
