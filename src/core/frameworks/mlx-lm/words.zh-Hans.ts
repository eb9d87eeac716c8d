import type { FrameworkWords } from "../framework.ts";
import type { MlxLimit } from "./recipe.ts";

export const words: FrameworkWords<MlxLimit> = {
  limits: {
    family: (model, family) => `MLX-LM 0.32 没有 ${family} 系列的实现，而 ${model} 属于该系列。`,
    several: () => "此脚本为一台 Mac 编写；MLX-LM 可用 mlx.launch 在多台 Mac 上训练模型的副本。",
    experts: () => "MLX-LM 不支持对混合专家模型的专家使用 DoRA，但支持 LoRA。",
    memory: () =>
      "这次训练只有借助 MLX-LM 没有的节省显存的方法才放得下：更小或卸载的优化器、卸载的激活值，或分块计算的损失。",
  },
};
