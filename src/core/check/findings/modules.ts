import { isNamed, modulesOf } from "../../catalogue/architecture.ts";
import { isPattern } from "../../parse/pattern.ts";
import type { Finding } from "../finding.ts";
import { type About, finding, placeIn } from "./about.ts";

/** Options that name the layers which adapters are laid on, by paths of the model. */
const targetOption = /^(?:lora_)?target(?:_modules)?$/;

/** What every model has beside its blocks, by one of these names. */
const besideBlocks = /^(?:lm_head|embed_tokens|wte|word_embeddings|embed_in|embed_out|score|classifier|all.*)$/;

/** Calls of Unsloth, which has layers of its own for some models. */
const ofUnsloth = /^Fast\w*Model\./;

const lastOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

/**
 * Names of layers that the model does not have: PEFT stops where it has none of them, and passes over
 * those that are missing where it has others.
 */
export const moduleFindings = ({ reading, run: estimated }: About): readonly Finding[] => {
  const sections = [reading.section, ...reading.known.map(({ section }) => section)];
  const holder = sections.find(({ options }) => options.some(({ name }) => targetOption.test(name)));
  if (!estimated || !holder || ofUnsloth.test(holder.name)) return [];
  const { architecture } = estimated;
  const { target_modules: said } = (reading.run.hyperparameters ?? {}) as { readonly target_modules?: unknown };
  const names = typeof said === "string" && !isPattern(said) ? [said] : said;
  if (!Array.isArray(names) || names.length === 0 || architecture.leftOut?.includes("vision")) return [];
  const modules = modulesOf(architecture);
  const translated = Object.values(architecture.expertTargets ?? {});
  const isThere = (name: unknown): boolean =>
    typeof name !== "string" ||
    besideBlocks.test(name) ||
    translated.includes(name) ||
    modules.some(({ path }) => isNamed(path, name));
  const missing = names.filter((name) => !isThere(name)) as string[];
  if (missing.length === 0) return [];
  const none = missing.length === names.length;
  const own = [...new Set(modules.filter(({ fused }) => !fused).map(({ path }) => lastOf(path)))];
  const place = placeIn(
    holder,
    holder.options.find(({ name }) => targetOption.test(name)),
  );
  return [finding("missing-modules", none ? "error" : "warning", place, { missing, own, none })];
};
