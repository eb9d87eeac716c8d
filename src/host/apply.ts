import { useGuide } from "../app/store.ts";
import { readHostConfig } from "./config.ts";

/**
 * Takes the text of a host's tunewise.config.json into the store. What was wrong with it is shown
 * beside the pages.
 */
export const applyHostConfig = (text: string): void => {
  const { config, issues } = readHostConfig(text);
  const { models, gpus, prices, hiddenQuestions, ...host } = config;
  useGuide.setState({ additions: { models, gpus, prices }, hiddenQuestions, host, hostIssues: issues });
};
