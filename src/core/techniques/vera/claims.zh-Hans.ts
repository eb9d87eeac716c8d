import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "vera-params": {
    text: "VeRA 通过共享冻结的随机矩阵并训练小向量，用少得多的可训练参数在 GLUE 和 E2E 上保持 LoRA 的表现",
    conditions: "GLUE 和 E2E，指令微调",
  },
};
