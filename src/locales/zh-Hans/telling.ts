import type { telling as English } from "../en/telling.ts";
import type { Worded } from "../worded.ts";

export const telling: Worded<typeof English> = {
  little: "我们对你的任务还了解不多",
  more: "我们对你的任务了解得更多了",
  telling: (open, all) => `${all} 个问题中还有 ${open} 个没有答案，因此这里的结果只适用于多数情况。最值得先回答的是：`,
  open: (open, all) => `${all} 个问题中还有 ${open} 个没有答案。再次点按已选的回答即可撤回。`,
};
