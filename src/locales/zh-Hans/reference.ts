import type { reference as English } from "../en/reference.ts";
import type { Worded } from "../worded.ts";

export const reference: Worded<typeof English> = {
  techniques: {
    summary: "每种技术给 Transformer 块添加了什么、训练什么、什么保持冻结。",
    all: "所有技术",
  },
  technique: {
    settings: "起始设置",
    settingNames: {
      rank: "秩",
      alpha: "Alpha",
      targetModules: "模块",
      initialRank: "剪除前的秩",
      blockSize: "块的边长",
      virtualTokens: "训练的 token",
      reductionFactor: "隐藏维度与瓶颈之比",
      placement: "位置",
      feedforwardModules: "在输入处缩放的模块",
    },
    allLinear: "所有线性层",
    learningRate: "学习率",
    noRate: "未测；从 LoRA 的学习率开始",
    settingsFrom: "它们从何而来",
    defaults: "库的默认值；基准中没有它的训练。",
    defaultsAndRate: "库的默认值，以及它在基准中最佳训练的学习率。",
    measured: "实测",
    notMeasured: "基准中没有它的训练。",
    runs: (technique) => `${technique} 在基准中的训练`,
    frameworks: "框架",
    offered: "支持；结果页会写出配方",
    notOffered: "不支持",
    readIn: "读自何处",
    takes: "需要多少资源",
  },
  calculator: {
    model: "模型",
    rank: "秩",
    on: "作用于",
    targets: {
      all: "所有线性层",
      mlp: "MLP",
      attention: "注意力",
      "queries-values": "查询和值",
    },
    tokens: "每个序列的 token 数",
    checkpointing: "梯度检查点",
    trained: "训练的参数",
    trainedOf: (trained, total, share) => `${total} 中的 ${trained}（${share}）`,
    checkpoint: "检查点",
    memory: "单块 GPU 显存",
    memoryOf: (total, low, high) => `${total} GB（${low} 到 ${high}），每次一个序列，AdamW`,
  },
  method: {
    steps: (draws) =>
      [
        "要求会排除一些技术：没有权重、采用所有节省手段仍放不下、在推理不允许变慢时无法合并、无法按请求选择、超出预算、太晚。每项都说明差多少。",
        "六项标准评判其余的技术，每项为 0 到 1 的区间：质量、训练成本、部署成本、模块化、能力保持、简易性。下方的公式说明了方法。",
        `没有人能精确到每一位地知道权重。你的优先级排序只说明哪些权重是可能的；从与之相符的权重中（或在你的滑块附近）均匀抽取 ${draws} 组，同时从区间中抽取取值，并为你未定的问题抽取回答。高风险会使质量保有最低权重。`,
        "在每次抽样中，按加权值给各技术排名。一种技术取得各名次的频率是它的名次可接受度；第一名的份额就是置信度。这就是 SMAA-2，即随机多准则可接受度分析（Lahdelma 和 Salminen 2001）。中心权重是某技术胜出时的平均权重。",
        "对单个回答的每种改变都会重新决策：如果另一技术因此胜出，结果会列出它。在回答未定时，置信度以使选择最不明确的那个回答为限。",
        "抽样来自固定种子的生成器和简单的算术，因此相同的回答在每个浏览器和命令行中都给出相同的决定。",
      ].join("\n"),
    moves: "什么影响质量",
    movesSummary:
      "相对最佳实测的预期质量：相关领域中一项明确的任务、Llama-3.1-8B、1,000 到 10,000 个约 1,000 token 的样本、做过几次训练的团队，每次改变一个回答。",
    formulas: "公式",
    assumed: "假定，而非实测。",
    variations: {
      "data-size": {
        title: "数据量影响 LoRA 与全量微调的对比",
        finding:
          "样本少时，全量微调可能过拟合，而小方法足以容纳要学的一切；样本非常多时，它们的容量会用尽，最小的最先用尽。",
      },
      distance: {
        title: "在有足够数据可学时，与预训练的距离会拉开差距",
        finding: "样本超过 100,000 时，离模型已知内容每远一级，低秩及更小的方法就落后一些。",
      },
      "model-size": {
        title: "模型规模提升提示类方法",
        finding:
          "训练的提示所能达到的水平随模型上升，IA3 的少量参数所能容纳的也是如此；LoRA、适配器和全量微调几乎不变。",
      },
    },
  },
  accuracy: {
    lead: (runs, median, p90, held) =>
      `在 ${runs} 次描述完整的训练中，一半与显存估算相差不超过 ${median}，十分之九不超过 ${p90}；给出的范围涵盖其中的 ${held}。`,
    basis: (median, p90) =>
      `单块 GPU 的显存峰值，由基本原理算出；四个取决于框架的项是在这些训练上拟合的。对拟合时未见过的来源（逐一留出），误差中位数为 ${median}，第 90 百分位为 ${p90}：对不在其中的框架，请以此为预期。`,
    plot: "预测与实测",
    plotSummary: "在直线上两者一致。浅色标记的来源没有给出全部设置，例如序列长度。每个标记都链接到其来源。",
    all: "全部描述完整的训练",
    allCaption: "全部描述完整的训练的误差",
    kinds:
      "各来源的统计口径不同：使用中的张量、框架为其预留的空间，或进程占用显卡的全部。第一行把估算与任何口径比较，第二行与相同口径比较。",
    bySource: "按来源，同口径比较",
    bySourceCaption: "按来源的误差",
    estimated: "按估算",
    alike: "同口径比较",
    notDescribed: (source) => `${source}（描述不完整）`,
    heads: {
      of: "对象",
      runs: "训练数",
      median: "误差中位数",
      p90: "第 90 百分位",
      worst: "最差",
      bias: "偏差",
      held: "在范围内",
    },
    check: "自行检验",
    checkText: (accuracy, calibrate) =>
      `${accuracy} 把这些数字与常见经验法则和计算器的数字并列输出；${calibrate} 重新拟合各项并做交叉验证。速度的确定性较低：每秒 token 数的范围涵盖十分之九的计时训练。`,
  },
  evidence: {
    lead: (claims, version) =>
      `问题、取值和建议所依据的 ${claims} 项已发表论断，版本 ${version}。括号中说明每项如何读到，以及在什么条件下得出。`,
    words: "关键词",
    technique: "技术",
    topic: "主题",
    any: "全部",
    none: "没有匹配的论断。请减少关键词，或换一种技术或主题。",
    found: (claims, sources) => `来自 ${sources} 个来源的 ${claims} 项论断`,
  },
  block: {
    label: (technique, summary) => `${technique}。${summary}`,
    input: "输入",
    embedding: "嵌入",
    eachBlock: "每个块",
    attention: "注意力",
    addNorm: "相加、归一化",
    head: "输出头",
    prefix: "前缀",
    keysValues: "键、值",
    trainedPrompt: "训练的提示",
    fromNetwork: "由网络生成",
    besideEach: (what) => `各自旁边：${what}`,
    adapter: "适配器",
    trained: "训练",
    frozen: "冻结",
    quantized: "4 比特冻结",
  },
};
