// What `import "tunewise"` gives. A name that is added here is public: see docs/decisions/023.
export { type CheckedFile, type CheckOptions, check, type Findings } from "./check.ts";
export { type Explanation, explain, type Topic, topics } from "./explain.ts";
export {
  type AnswersInput,
  type Decision,
  decide,
  type Estimate,
  estimate,
  type ModelInput,
  type RecipeFile,
  type RecipeOptions,
  type RunInput,
  recipe,
  shareLink,
} from "./functions.ts";
export { InputError, type InputIssue } from "./InputError.ts";
export { type JsonSchema, schemas } from "./schemas/index.ts";
