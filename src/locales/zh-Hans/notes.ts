import type { notes as English } from "../en/notes.ts";
import type { Worded } from "../worded.ts";

export const notes: Worded<typeof English> = {
  needs: (savers) => `需要：${savers}`,
  saverTakes: (saver, times) => `${saver}（耗时为 ${times} 倍）`,
  placed: (model, gpuCount, gpu) => `${model}，${gpuCount} × ${gpu}`,
  learntFrom: {
    sft: "数据",
    pretraining: "文本",
    classification: "带标签的文本",
    embeddings: "文本对",
    dpo: "成对回答（DPO）",
    kto: "评价（KTO）",
    grpo: "题目（GRPO）",
  },
  training: (from, epochs, batch, low, high) =>
    `${from}过 ${epochs} 遍，每批 ${batch} 个：${low === high ? low : `${low} 到 ${high}`} 次更新`,
  timeOfRun: (low, high) => `每次训练 ${low} 到 ${high}`,
  noSpeed: "没有此 GPU 的公开速度数据，因此不估算时间和费用",
  costOfRun: (low, high) => `按 2026 年 3 月标价每次训练 ${low} 到 ${high}`,
  costOfRunYours: (low, high) => `按你的价格每次训练 ${low} 到 ${high}`,
  energy: (kilowattHours) => `GPU 最多耗电 ${kilowattHours} kWh`,
  openRange: (low, high) => `部分回答未定：在各种可能下为 ${low} 到 ${high} GiB`,
  smallestSet: (gpuCount, gpu) => `放得下的最小 GPU 组合：${gpuCount} × ${gpu}`,
  fitsNowhere: "8 块相同的 GPU 也放不下",
  servingWhole: (variants, gigabytes) => `部署 ${variants} 个变体：权重共 ${gigabytes} GiB，每个都是完整模型`,
  servingShared: (variants, gigabytes, longer) =>
    `在同一基础模型上分别部署 ${variants} 个变体：权重共 ${gigabytes} GiB，每个 token 最多慢 ${longer}`,
  servingSharedOrMerged: (variants, gigabytes, longer, merged) =>
    `在同一基础模型上分别部署 ${variants} 个变体：权重共 ${gigabytes} GiB，每个 token 最多慢 ${longer}；合并后：${merged} GiB，不变慢`,
  totalAndHigh:
    "allocated 是峰值时张量所占；total 是 PyTorch 为此预留的，范围为 low 到 high；device 是 nvidia-smi 所显示的",
  fits: (card, size) => `${card}（${size} GB）放得下`,
  fitsNot: (card, size) => `${card}（${size} GB）放不下`,
  mayFit: (card, size) => `${card}（${size} GB）可能放得下`,
  noSpeedOf: (card) => `没有 ${card} 的公开速度数据`,
  derivedSpeedOf: (card) => `${card} 的矩阵运算速度没有实测值：其速度由显存带宽推算，范围因此较宽`,
  pagedStates: "分页的优化器状态计入主机内存",
  parts: {
    vision: "视觉塔",
    audio: "音频塔",
    "next-tokens": "预测后续 token 的层",
  },
  leftOut: (parts) => `只计入语言模型，不含检查点中的${parts}`,
  noMedia: "不涵盖图像或音频的训练",
  corrected: (memory, time) => `已按你实测的训练修正：预留的显存 ${memory} 倍，时间 ${time} 倍`,
  gptqAdapters: "在 GPTQ 打包的权重旁，无论 trainableDtype 如何，适配器都是 fp32",
  libraries: (libraries, month) => `${libraries}（${month}）`,
  software: (libraries) => `估算针对 ${libraries}`,
  regime: {
    allWeights: "全部权重",
    base16: "16 比特基础模型",
    quantizedBase: "量化的基础模型",
    checkpointing: "使用梯度检查点",
    noCheckpointing: "不使用梯度检查点",
    gpus: (count) => `${count} 块 GPU`,
  },
};
