import { useGuide } from "../app/store.ts";
import { type GpuId, gpuOf, putGpu } from "../core/catalogue/gpus.ts";
import { addModel } from "../core/catalogue/models.ts";
import { readHostConfig } from "./config.ts";

/** Applies the text of a host's tunewise.config.json, before anything is decided. What was wrong with it is shown beside the pages. */
export const applyHostConfig = (text: string): void => {
  const { config, issues } = readHostConfig(text);
  const { models, gpus, prices, hiddenQuestions, ...host } = config;
  models.forEach(addModel);
  gpus.forEach(putGpu);
  for (const [id, pricePerHourUsd] of Object.entries(prices)) putGpu({ ...gpuOf(id as GpuId), pricePerHourUsd });
  useGuide.setState({ additions: { models, gpus, prices }, hiddenQuestions, host, hostIssues: issues });
};
