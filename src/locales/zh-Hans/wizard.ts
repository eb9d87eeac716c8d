import type { wizard as English } from "../en/wizard.ts";
import type { Worded } from "../worded.ts";

export const wizard: Worded<typeof English> = {
  back: "返回",
  parts: {
    label: "问卷的各部分",
    names: { job: "任务", data: "数据", model: "模型", training: "训练", serving: "部署与团队" },
  },
  left: (part, questions) => (questions === 0 ? `${part}：最后一题` : `${part}：之后还有 ${questions} 题`),
  goesOn: "选择回答后会自动进入下一题。方向键只在选项之间移动。",
  notSure: "不确定",
  go: "继续",
  decide: "现在查看结果",
  ranking: "目前的排名",
  problem: "出现问题",
};
