import type { embed as English } from "../en/embed.ts";
import type { Worded } from "../worded.ts";

export const embed: Worded<typeof English> = {
  stay: "Tunewise。你的回答只留在此页面中。",
  open: "打开指南",
  whole: "查看完整结果",
};
