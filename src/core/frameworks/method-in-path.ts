import type { Method } from "../check/reading.ts";

const methods: Readonly<Record<string, Method>> = {
  sft: "sft",
  dpo: "dpo",
  apo: "dpo",
  ipo: "dpo",
  kto: "kto",
  grpo: "grpo",
  rloo: "grpo",
  orpo: "orpo",
  cpo: "cpo",
  simpo: "cpo",
  reward: "reward",
  ppo: "ppo",
  rlhf: "ppo",
};

const named = new RegExp(`(?:^|[^A-Za-z0-9])(${Object.keys(methods).join("|")})(?![A-Za-z0-9])`, "gi");

/**
 * What is learnt from, as folders and files are named for it: "recipes/dpo/config.yaml". Files of
 * settings do not say which script takes them.
 */
export const methodInPath = (path: string): Method | null => {
  const last = [...path.matchAll(named)].at(-1)?.[1];
  return last === undefined ? null : (methods[last.toLowerCase()] ?? null);
};
