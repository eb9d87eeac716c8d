import type { embed as English } from "../en/embed.ts";
import type { Worded } from "../worded.ts";

export const embed: Worded<typeof English> = {
  stay: "Tunewise。你的回答只留在此页面中。",
  open: "打开指南",
  noChart: (name, names) => `view：没有名为 ${name} 的图表；请使用 ${names} 之一。`,
  noTechnique: (name) => `view：没有名为 ${name} 的技术。`,
};
