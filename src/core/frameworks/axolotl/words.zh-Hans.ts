import type { FrameworkWords } from "../framework.ts";
import { quantizationLimits } from "../quantization-words.zh-Hans.ts";
import type { AxolotlLimit } from "./recipe.ts";

export const words: FrameworkWords<AxolotlLimit> = {
  limits: {
    reference: () =>
      "它把全部权重的第二份副本作为 DPO 的参考，而这次训练没有这么多显存。Hugging Face PEFT + TRL 的脚本在训练前先算好参考。",
    ...quantizationLimits,
    quantization: (model) =>
      `这份脚本无法以 4 比特保持 ${model}：bitsandbytes 让专家保持 16 比特，以 MXFP4 或 FP8 存储的检查点会被拒绝。Axolotl 的 quantize_moe_experts 能以 4 比特保持专家，但其内存用量在此未作估算。Unsloth 能量化专家，并有自己的 gpt-oss 版本。`,
    "optimizer-offload": () =>
      "Axolotl 自带的 DeepSpeed 文件会把权重与优化器一起卸载。Hugging Face PEFT + TRL 的脚本只卸载优化器。",
    "optimizer-in-backward": () => "Axolotl 会保留所有权重的梯度，而这次训练只有在反向传播中执行优化器时才放得下。",
    "optimizer-in-backward-of-many": () => "Transformers 只在单块 GPU 上逐层更新，而这次训练计划在多块 GPU 上这样做。",
    "split-without-masters": () =>
      "权重分片到多块 GPU 时，DeepSpeed 和 FSDP 会保留 fp32 主权重，而这次训练没有这么多显存。",
    "half-weights": () =>
      "使用 fp16 运算时，Axolotl 也以 fp16 加载权重，而 PyTorch 不会缩放这类权重的梯度。LLaMA-Factory 以 fp32 保持权重。",
    "split-pairs": () => "Axolotl 拒绝在分片到多块 GPU 的 4 比特基座上做 DPO。LLaMA-Factory 用 FSDP 启动它。",
    "single-ratings": () =>
      "KTO 把每个回答与同一批次中的另一个回答比较，而这次训练的显存只够批次大小为 1。Axolotl 没有选项来选择不需要这种比较的 KTO 损失；Hugging Face PEFT + TRL 和 ms-swift 的脚本会选用它。",
  },
};
