import type { meanings as English } from "../en/meanings.ts";
import type { Worded } from "../worded.ts";

export const meanings: Worded<typeof English> = {
  adapter: "少量新增的权重：只训练它们，模型本身保持不变。",
  rank: "LoRA 之类的适配器在每个权重矩阵中可以改变多少个方向。秩越高，学得越多，占用的显存也越多。",
  checkpointing: "只保留少量中间结果，其余在反向传播时重新计算：显存更少，时间约多三分之一。",
  checkpoint: "训练保存的文件：整个模型，或只有适配器。",
  merge: "把训练好的适配器加进模型的权重。速度与原模型相同，但每项任务需要一个模型。",
  optimizerStates: "优化器为每个被训练的权重记住的数值。AdamW 每个权重保存两个数，往往比权重本身更占显存。",
  quantization: "用更少的位数存储权重，例如用 4 位代替 16 位：显存更少，精度略低。",
  packing: "把多个短样本放进同一训练序列，减少填充的浪费。",
  token: "模型一次读取的文本片段：约为四分之三个英文单词，或一个左右的汉字。",
  epoch: "把全部训练样本过一遍。",
  batch: "模型在一块 GPU 上一次处理多少个样本。越少，占用的显存越少。",
  baseModel: "微调所依据的、已训练好的模型。",
  pretraining: "在大量原始文本上进行的训练，先于任何任务。继续预训练可以让模型学会一种语言或一个领域。",
  fullFineTuning: "训练模型的每一个权重。学得最多，占用的显存也最多。",
  dpo: "直接偏好优化：从一好一差的回答对中学习。",
  kto: "Kahneman-Tversky 优化：从标为好或坏的单个回答中学习。",
  grpo: "组相对策略优化：模型对每个提示写出多个回答，并从得分更高的回答中学习。",
  head: "最后的一小层，把模型的输出变成标签而不是文本。",
  retrieval: "找出与问题相符的段落，并连同问题一起交给模型。",
  inference: "运行训练好的模型以得到回答。",
  activations: "训练步骤为反向传播保留的中间结果，随样本长度增长。",
  logits: "模型在每个位置上对词表中每个 token 给出的分数。",
  gradients: "每个被训练的权重应如何改变，每一步都会计算。",
  overfit: "把训练样本背下来，在新数据上反而更差。",
};
