import type { advice as English } from "../en/advice.ts";
import type { Worded } from "../worded.ts";

export const advice: Worded<typeof English> = {
  "choose-service": (open, closed) =>
    `先看你的服务商是否还为新客户微调。目前${open}可以；${closed}不可以。其中微调开放模型的服务同样不需要你自己的 GPU。`,
  "evaluations-first": "先写好评测再训练，并用它给未微调的模型打分：每次训练都要超过这个分数。",
  "continue-pretraining": "还没有模型了解你的领域：如果有该领域的无标注文本，先在其上训练，再训练任务。",
  "more-data": "瓶颈在数据：有 50 到 100 个精心制作的样本时才开始看到改善，花在整理数据上的功夫比换一种技术更值得。",
  "larger-base": "如果结果不够好，先换更大的基础模型，再换更大的适配器：前者帮助更大。",
  "experiment-plan": (compared) =>
    `比较 ${compared}，每种还各试其三分之一和三倍的学习率，用十分之一的数据；训练到三分之一步数后，淘汰在验证上落后的。对最好的两种用全部数据和三个随机种子训练，只有差异大于种子之间的差异时才相信它。LoRA 的最佳学习率约为全量微调的十倍。`,
  validation:
    "留出一个任何训练都不使用的验证集。每个 epoch 之后查看其损失和你的评测；当验证损失上升而训练损失仍在下降时停止：这就是过拟合。以你自己的数据为准，而不是公开基准。",
  targets: "把适配器放在所有线性层上，尤其是 MLP，并使有效批大小低于 32。",
  "rank-for-data": (usual, rank) =>
    `你的数据超过了秩 ${usual} 能存储的量：计划和配置使用秩 ${rank} 与秩稳定缩放。请与秩 ${usual} 比较，只有验证改善时才保留它。`,
  "small-rank": "对于偏好和奖励，1 到 32 的秩就够了：这类训练每个回合只携带约一比特信息。",
  "watch-forgetting":
    "在训练前和每个检查点都用通用基准打分。学到的和遗忘的会一起增长，较低的学习率遗忘更少。混入通用或以前的数据（回放），并观察在新任务上与基座模型的 KL 散度：遗忘随之增长。",
  sharding: "这次训练需要在多块 GPU 上分片：在长时间训练之前先测试检查点的保存和加载。",
  "nothing-fits": "没有技术满足全部要求。请放宽期限、预算或延迟。",
  "nothing-fits-on": "没有技术满足全部要求。请租用更大的显卡、选择更小的模型，或放宽期限、预算或延迟。",
  merge: "部署前把结果合并进权重：这样它与基础模型一样快。",
  "merge-checked": "部署前把结果合并进权重，并检查合并后模型的延迟：这样它与基础模型一样快。",
  "serve-apart": "在同一个基础模型上分别提供各变体，按请求选择，使用能跨变体批处理的引擎。",
  "evaluate-again": "按实际部署的形式（合并或量化之后）评测结果，并与未微调的模型对比。",
  rate: {
    from: (technique, rate) => `${technique}（从 ${rate} 开始）`,
    likeLora: (technique) => `${technique}（从 LoRA 的学习率开始）`,
  },
};
