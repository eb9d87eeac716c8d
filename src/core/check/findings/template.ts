import type { Finding } from "../finding.ts";
import { type About, finding, placeIn } from "./about.ts";

/** Words by which names of models and of chat templates tell the family, and its generation where templates differ. */
const families: readonly RegExp[] = [
  /llama[-_]?2/,
  /llama[-_]?3/,
  /llama[-_]?4/,
  /qwen/,
  /mi[sx]tral/,
  /gemma/,
  /phi[-_]?\d/,
  /glm/,
  /deepseek/,
  /falcon/,
  /granite/,
  /intern(?:lm|vl|s1|\d)/,
  /cohere|command/,
  /gpt[-_]oss/,
];

/**
 * That the chat template is of another family than the model, by both their names: answers then stand
 * between markers that the model was not trained on.
 */
export const templateFindings = ({ reading }: About): readonly Finding[] => {
  const { section, model } = reading;
  const option = section.options.find(({ name }) => name === "template" || name === "chat_template");
  if (model === null || typeof option?.value !== "string") return [];
  const [template, name] = [option.value.toLowerCase(), model.toLowerCase()];
  const of = families.find((family) => family.test(template));
  if (of === undefined || of.test(name) || !families.some((family) => family.test(name))) return [];
  return [finding("other-template", "warning", placeIn(section, option), { template: option.value, model })];
};
