// The door for what reads input outside the core: links, host files, messages, what was saved.

export { isRecord } from "../record.ts";
export { type Allowed, type AllowedId, type Issue, issueWithin } from "./issue.ts";
export { readJson } from "./json.ts";
export { nearest } from "./nearest.ts";
export {
  fieldOf,
  flag,
  listOf,
  object,
  option,
  optional,
  orElse,
  type Place,
  positive,
  type Reader,
  readAll,
  readFields,
  refuse,
  text,
  unusable,
  where,
  wholeNumber,
} from "./reader.ts";
