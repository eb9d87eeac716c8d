import type { Lookup, UnknownValue } from "../check/reading.ts";
import known from "./transformers/known-options.json";

/** An optimizer that Transformers has not, at which its arguments stop; none where it has it, or none is named. */
export const unknownOptimizers = (lookup: Lookup): readonly UnknownValue[] => {
  const option = lookup.option("optim");
  const values: readonly string[] = known.values.optim;
  if (option === undefined || typeof option.value !== "string" || values.includes(option.value)) return [];
  const { section } = lookup.said("optim");
  return [{ option, section, values, release: `Transformers ${known.releases.Transformers}` }];
};
