import type { FrameworkWords } from "../framework.ts";
import type { UnslothLimit } from "./recipe.ts";

export const words: FrameworkWords<UnslothLimit> = {
  limits: {
    sharding: () => "Unsloth 在每块显卡上保留整个模型，而这次训练必须把它分到多块显卡上。",
    optimizer: () => "这次训练只有在优化器卸载或在反向传播中执行时才放得下，而 Unsloth 不提供这两种方式。",
  },
};
