import type { FrameworkWords } from "../framework.ts";
import type { AxolotlLimit } from "./recipe.ts";

export const words: FrameworkWords<AxolotlLimit> = {
  limits: {
    "optimizer-offload": () =>
      "Axolotl 自带的 DeepSpeed 文件会把权重与优化器一起卸载。Hugging Face PEFT + TRL 的配方只卸载优化器。",
    "optimizer-in-backward": () =>
      "Axolotl 会保留所有权重的梯度，而这次训练只有在反向传播中执行优化器时才放得下。torchtune 支持这种方式。",
  },
};
