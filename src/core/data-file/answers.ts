import type { Answers } from "../answers.ts";
import { questions } from "../questions/index.ts";
import type { DataSet } from "./data-set.ts";

/** The answers that a data set gives. Lengths in bytes count by the middle of their range. */
export const answersFrom = ({ examples, tokens }: DataSet): Required<Pick<Answers, "examples" | "length">> => {
  const { most } = questions.length;
  const typical = Math.min(most, tokens.mean.mid);
  const longest = Math.max(typical, Math.min(most, tokens.longest.mid));
  return {
    examples: Math.min(questions.examples.most, examples),
    length: { typical, percentile95: Math.min(longest, tokens.percentile95.mid), longest },
  };
};
