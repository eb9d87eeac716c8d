import type { FrameworkWords } from "../framework.ts";
import type { TorchtuneLimit } from "./recipe.ts";

export const words: FrameworkWords<TorchtuneLimit> = {
  limits: {
    model: (model) =>
      `torchtune 用各自的函数构建每个模型。文件为 Llama 3.1、3.2 和 Qwen2.5（32B 除外）编写，不支持 ${model}。`,
    "optimizer-offload": () =>
      "torchtune 要么把权重与优化器一起卸载，要么都不卸载。Hugging Face PEFT + TRL 的脚本只卸载优化器。",
    bf16: () => "torchtune 以 bf16 训练，而这块 GPU 不支持。",
  },
};
