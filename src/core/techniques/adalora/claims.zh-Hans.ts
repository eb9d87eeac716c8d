import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  adalora: {
    text: "把秩的预算花在最重要之处优于各基线，预算小时尤其如此",
    conditions: "自然语言理解、问答与生成",
  },
  "adalora-phases": {
    text: "AdaLoRA 分三个阶段训练（初始、预算、收尾），各阶段的长度需要选择",
    conditions: "依据文档",
  },
};
