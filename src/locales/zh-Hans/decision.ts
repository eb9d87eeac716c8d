import type { decision as English } from "../en/decision.ts";
import type { Worded } from "../worded.ts";
import { afterText } from "./article.ts";

export const decision: Worded<typeof English> = {
  criteria: {
    quality: "质量",
    "training-cost": "训练成本",
    "serving-cost": "部署成本",
    modularity: "模块化",
    retention: "能力保持",
    simplicity: "简易性",
  },
  leftWithoutWeights: (technique) => `没有模型权重时，只能使用${technique}，前提是服务商接受新客户。`,
  providerTakes: "服务商没有公布所需资源；请询问一次训练的价格。",
  yourModel: "你的模型",
  verdicts: {
    clear: (confidence) => `明确的选择（置信度 ${confidence}）。`,
    leaning: (confidence) => `总体上的最佳选择（置信度 ${confidence}）。`,
    unsure: (confidence) => `没有明确的选择，但它最常胜出（置信度 ${confidence}）。`,
    close: "难分高下。",
  },
  tryFirst: {
    heading: "在微调之前",
    alone: (names) => `先试试${names}。`,
    lead: (names) => `先试试${names}。如果还不够：`,
    before: (names, verdict) => `先试试${names}。${verdict}`,
    both: (text, tuneWhen) => `${text}${tuneWhen}`,
    kinds: {
      prompting: {
        name: "把样本放进提示",
        text: "把你的样本放进提示，能放多少放多少，并写清楚指令。",
        tuneWhen: "当更多样本不再改善评测结果，或提示太长、费用太高时，再微调。",
      },
      "structured-output": {
        name: "结构化输出",
        text: "让推理引擎强制格式：解码受 JSON Schema、语法或选项列表约束，就不会偏离格式。",
        tuneWhen: "模式无法表达的内容（如语气），或形式正确而内容不对时，再微调。",
      },
      retrieval: {
        name: "检索",
        text: "把会变化的事实放在文档里，并把与问题相关的部分放进提示。",
        tuneWhen: "检索无法提供的内容（如一种新语言），再微调。若确要训练事实，请用多种说法呈现每个事实。",
      },
      "domain-model": {
        name: "你所在领域的开放模型",
        text: "先直接评测你所在领域的开放模型：无论数据多少，领域预训练都有帮助。",
        tuneWhen: "若它达不到评测要求，再微调这个模型。",
      },
      "instruct-model": {
        name: "指令模型",
        text: "先直接评测该模型的指令版本：它无需训练就能遵循指令。",
        tuneWhen: "若它达不到评测要求，再微调这个版本。",
      },
      "own-model": {
        name: "直接使用该模型",
        text: "先直接评测该模型：它已经学会遵循指令。",
        tuneWhen: "若它达不到评测要求，再微调它。",
      },
      "embedding-model": {
        name: "现成的向量模型",
        text: "先用自己的查询评测两三个现成的向量模型：在十亿文本对上训练过的模型，在日常文本上很难超越。",
        tuneWhen: "如果最好的那个抓不住你所在领域的“相似”，再微调它。",
      },
      encoder: {
        name: "小型编码器",
        text: "训练一个小型编码器（如 RoBERTa；每类只有几个样本时用 SetFit）：这类模型优于不带样本提示的大模型。",
        tuneWhen: "若编码器不够好，再微调大模型。",
      },
    },
    ifClassification: {
      text: "如果任务是把文本分类，先训练一个小型编码器（如 RoBERTa；每类只有几个样本时用 SetFit）：这类模型优于不带样本提示的大模型。",
      tuneWhen: "若编码器不够好，或输出是自由文本，再微调大模型。",
    },
  },
  tie: {
    start: (names, first, others) => `${names}：先用${afterText(first)}；这里没有特别的理由选${afterText(others)}。`,
    startOr: (names, first, takes) => `${names}：先用${afterText(first)}；${takes}。`,
    takeForMemory: (technique) => `显存不够时改用${afterText(technique)}`,
    takeFor: (technique, criterion) => `最看重${criterion}时改用${afterText(technique)}`,
  },
  accessAssumed: "这里假定你能拿到模型的权重。如果只能通过 API 访问，就只能使用服务商托管微调。",
  serviceOpen: (open, all) =>
    `并非每家微调服务都接受新客户：在我们了解的 ${all} 家中有 ${open} 家接受。置信度不超过这一比例。`,
  platformUnmeasured: (gpu, most) =>
    `没有在 ${gpu} 这类 GPU 上实测过：显存和时间是 CUDA 的数字，有些库在那里可能无法运行。置信度不超过 ${most}。`,
  deadlineTight: (low, high, deadline, most) =>
    `训练可能超过你的时限：${low} 到 ${high}，而你有 ${deadline}。置信度不超过 ${most}。`,
  budgetTight: (low, high, budget, most) =>
    `训练可能超出你的预算：${low} 到 ${high}，而你有 ${budget}。置信度不超过 ${most}。`,
  beyondContext: (model, context, tokens, cut) =>
    `${model} 最多容得下样本的 ${context} 个 token，而你最长的样本有 ${tokens} 个：训练会截断${cut}的样本。请换用上下文更长的模型，或缩短样本。`,
  cutForMemory: (tokens, kept, cut) =>
    `${tokens} 个 token 的样本放不进显存：训练只保留 ${kept} 个 token，因而会截断${cut}的样本。请缩短或拆分最长的样本，或使用更大的显存。`,
  cutUpTo: (share) => `至多 ${share} `,
  cutMoreThan: (share) => `超过 ${share} `,
  between: (low, high) => ` ${low} 到 ${high} `,
  corrected: (memory, time, page) =>
    `显存、时间和费用已按你实测的训练修正（预留的显存 ${memory} 倍，时间 ${time} 倍）。只有此浏览器这样做，任何链接都不含这一修正。可在“${page}”中关闭。`,
  fewUpdates: (updates, least, batch, gpus) =>
    `训练在约 ${updates} 次更新后就结束；少于 ${least} 次学不到多少。${gpus > 1 ? `每块 GPU 至少取一个样本，每次更新共 ${batch} 个：请减少 GPU。` : ""}`,
  requestAndLatency:
    "两个回答相互矛盾：按请求选用的变体不与基础模型合并，所以推理会稍慢一些。请改为在部署时选定变体，或允许少许延迟。",
  leastClear: (question, answer, share) =>
    `若回答为“${question}：${answer}”，选择会最不明确（${share}）；在回答这个问题之前，置信度以此为上限。`,
  /** How a checkpoint holds its weights. */
  storedFormats: {
    mxfp4: "MXFP4",
    fp8: "FP8",
    "awq-4bit": "AWQ",
    "gptq-2bit": "GPTQ",
    "gptq-3bit": "GPTQ",
    "gptq-4bit": "GPTQ",
    "gptq-8bit": "GPTQ",
    "bitsandbytes-4bit": "4 bit",
    "bitsandbytes-8bit": "8 bit",
    "mlx-4bit": "MLX",
    "mlx-8bit": "MLX",
  },
  excluded: {
    managed: "它适用于拿不到权重的模型；而你拿得到",
    noWeights: "它需要模型的权重；而你只有服务商的接口",
    biases: (model) => `${model} 没有可训练的偏置参数`,
    fewBiases: (model) => `${model} 的偏置参数太少：不到其参数的 0.01%`,
    quantization: (model) => `这里没有框架能把 ${model} 的专家保持在 4 比特`,
    pairs: (model) => `这里没有框架能在 ${model} 的 4 比特基础模型上用成对回答训练`,
    stored: (model, format) => `${model} 的检查点以 ${format} 存储，这里没有框架能由它得到 4 比特的基础模型`,
    latency: "它无法合并进权重，而推理不允许变慢",
    switching: (variants) => `每个变体都是完整的模型，而每次请求要从 ${variants} 个变体中选择一个`,
    noEngine: (variants) => `没有推理引擎能按请求选用它，而 ${variants} 个变体要按请求选用`,
    sharding: ({ needs, gpu, has }) =>
      `它既不能用 FSDP 也不能用 ZeRO，整个训练必须放得进每块 GPU：约需 ${needs} GiB，而 ${gpu} 可用 ${has} GiB`,
    memory: (at) =>
      `即使采用${at.savers}，${at.gpuCount === 1 ? "" : "每块 GPU "}仍约需 ${at.needs} GiB；${at.gpu} 可用 ${at.has} GiB`,
    budget: (costs, budget) => `每次训练至少花费 ${costs}；预算上限为 ${budget}`,
    deadline: (takes, there) => `至少需要 ${takes} 小时；可用 ${there} 小时`,
  },
};
