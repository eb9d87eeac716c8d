import type { FrameworkWords } from "../framework.ts";
import { words as trainer } from "../transformers/words.zh-Hans.ts";
import type { TrainerLimit } from "../trl/recipe.ts";

export const words: FrameworkWords<TrainerLimit | "wrapping" | "sharding"> = {
  limits: {
    ...trainer.limits,
    sharding: () =>
      "Sentence Transformers 不会按层切分模型，也不能保存权重分片在多块 GPU 上的模型，而这次训练必须分片。",
    wrapping: () => "Sentence Transformers 把适配器直接放进模型，不用 PEFT 的包装，而这种方法需要包装。请用 LoRA。",
  },
};
