import type { Hyperparameters } from "../techniques/hyperparameters.ts";
import { type Setting, set } from "./settings.ts";

/** What a program calls the settings of LoRA's scaling; `rank` stands in comments. */
interface ScalingNames {
  readonly alpha: string;
  readonly rankStabilized: string;
  readonly rank: string;
}

/** LoRA's alpha, and the switch to rank-stabilised scaling where the run has it. */
export const scaling = ({ alpha, rankStabilized }: Hyperparameters, names: ScalingNames): readonly Setting[] =>
  rankStabilized
    ? [
        set(names.alpha, alpha ?? null, `scales the update by alpha / sqrt(${names.rank})`),
        set(names.rankStabilized, true, "keeps a high rank's update from fading"),
      ]
    : [set(names.alpha, alpha ?? null, `scales the update by alpha / ${names.rank}`)];

/** The alpha for programs that divide it by the rank and know no other scaling. */
export const alphaOverRank = ({ rank = 1, alpha, rankStabilized }: Hyperparameters): number | null => {
  if (alpha === undefined) return null;
  return rankStabilized ? Math.round(alpha * Math.sqrt(rank)) : alpha;
};

/** The comment on an alpha that a program divides by the rank. */
export const overRank = ({ rankStabilized }: Hyperparameters, rank: string): string =>
  rankStabilized
    ? `scales the update by alpha / ${rank}; grows with sqrt(${rank}), as rank-stabilised scaling has it`
    : `scales the update by alpha / ${rank}`;
