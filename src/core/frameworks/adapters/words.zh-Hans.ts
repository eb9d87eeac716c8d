import type { FrameworkWords } from "../framework.ts";
import type { AdaptersLimit } from "./recipe.ts";

export const words: FrameworkWords<AdaptersLimit> = {
  limits: {
    family: (model, family) => `在解码器中，该库列出了 GPT-2、GPT-J 和 Llama；${model} 属于 ${family} 系列。`,
    sharding: () => "这次训练只有在权重分片到多块 GPU、激活值卸载或分块计算损失时才放得下，而该库没有这方面的文档。",
  },
};
