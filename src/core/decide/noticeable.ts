import type { CriterionId } from "../questions/index.ts";
import { criteria } from "./criteria/index.ts";
import type { RankedTechnique } from "./decide.ts";

type Rated = Pick<RankedTechnique, "criteria">;

/** Whether the first is better on a criterion by more than what counts as no difference. */
export const isNoticeablyBetter = (criterion: CriterionId, first: Rated, second: Rated): boolean =>
  first.criteria[criterion].value.mid - second.criteria[criterion].value.mid > criteria[criterion].threshold;
