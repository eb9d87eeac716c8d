import { findingsSchema } from "./findings.ts";
import { answersSchema, checkSchema, runSchema } from "./inputs.ts";
import { decisionSchema, estimateSchema } from "./outputs.ts";
import type { JsonSchema } from "./parser.ts";

export type { JsonSchema } from "./parser.ts";

/**
 * The JSON Schemas (2020-12) of what goes in and what comes out, made when asked for. Beside what
 * they say, a run and answers must fit together: `estimate` and `decide` check that too.
 */
export const schemas: Readonly<
  Record<"run" | "estimate" | "answers" | "decision" | "check" | "findings", () => JsonSchema>
> = {
  run: runSchema,
  estimate: estimateSchema,
  answers: answersSchema,
  decision: decisionSchema,
  check: checkSchema,
  findings: findingsSchema,
};
