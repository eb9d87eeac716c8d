import type { leading as English } from "../en/leading.ts";
import type { Worded } from "../worded.ts";

export const leading: Worded<typeof English> = {
  why: "为什么这样问",
  heading: "目前领先",
  legend: "在与你的回答相符的情形中，每种技术胜出的频率。",
  leads: (technique, share) => `${technique} 领先，在 ${share} 的情形中胜出。`,
};
