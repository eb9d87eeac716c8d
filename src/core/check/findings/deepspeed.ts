import { isRecord } from "../../record.ts";
import { type Section, valueIn } from "../files/source.ts";
import type { Finding } from "../finding.ts";
import { type About, finding, placeIn } from "./about.ts";

const innerOf = (section: Section, path: string): unknown => {
  const [first = "", ...rest] = path.split(".");
  return rest.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), valueIn(section, first));
};

/**
 * Figures of DeepSpeed's file that are others than those of the run, at which Transformers stops
 * (integrations/deepspeed.py of 5.24, trainer_config_process).
 */
export const deepspeedFindings = ({ reading, deepspeed }: About): readonly Finding[] => {
  if (deepspeed === null) return [];
  const { microBatchSize, gradientAccumulation } = reading.run;
  const compared = [
    ["train_micro_batch_size_per_gpu", microBatchSize, "microBatchSize"],
    ["gradient_accumulation_steps", gradientAccumulation, "gradientAccumulation"],
    ["optimizer.params.lr", reading.learningRate, "learningRate"],
    ["scheduler.params.warmup_max_lr", reading.learningRate, "learningRate"],
  ] as const;
  return compared.flatMap(([path, given, field]) => {
    const said = Number(innerOf(deepspeed, path) ?? Number.NaN);
    const option = reading.fields[field]?.name;
    if (!Number.isFinite(said) || typeof given !== "number" || said === given || option === undefined) return [];
    const [name = ""] = path.split(".");
    const place = placeIn(
      deepspeed,
      deepspeed.options.find((each) => each.name === name),
    );
    const fix = path === name ? [{ section: deepspeed, name, value: "auto" }] : null;
    return [finding("deepspeed-mismatch", "error", place, { name: path, value: said, option, given }, fix)];
  });
};
