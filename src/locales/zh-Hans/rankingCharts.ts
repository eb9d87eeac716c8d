import type { rankingCharts as English } from "../en/rankingCharts.ts";
import type { Worded } from "../worded.ts";

export const rankingCharts: Worded<typeof English> = {
  criteria: {
    title: (techniques) => `${techniques} 的六项标准`,
    summary: "中心为 0，边缘为 1：越靠外越好。",
    point: (criterion, values) => `${criterion}：${values}`,
  },
  lead: {
    label: "领先",
    points: "分值",
    leads: (winner, rival, points, criterion) => `${winner} 领先 ${rival} ${points}，其中${criterion}贡献最大`,
    level: (winner, rival) => `${winner} 与 ${rival} 在每项标准上都持平`,
    summary: "每项标准使领先增加或减少多少（在两者都可行的情形中的加权平均）。没有差别的标准不列出。",
    point: (name, points) => `${name}：${points}`,
  },
  plot: {
    summary: "以两项指标展示每种技术；虚线连接可行技术中的最佳折中。浅色标记表示被排除。",
    onFront: "最佳折中",
    front: (techniques) => `最佳折中：${techniques}`,
    noFront: "可行的技术中没有两项指标都已知的",
    point: (technique, x, xLabel, y, yLabel) => `${technique}：${xLabel} ${x}；${yLabel} ${y}`,
    pointRuledOut: (technique, x, xLabel, y, yLabel) => `${technique}：${xLabel} ${x}；${yLabel} ${y}；已排除`,
    measures: {
      quality: "质量（相对最佳结果）",
      memory: "每块 GPU 的显存，GiB",
      time: "每次训练的时间，小时",
      cost: "每次训练的费用，美元",
      checkpoint: "检查点，MB",
      latency: "每个 token 最多增加的延迟",
    },
  },
  ranks: {
    firstAndSafest: (technique) => `${technique} 最常排第一，也最常进入前三`,
    firstAndOther: (first, safest) => `${first} 最常排第一，${safest} 最常进入前三`,
    nothing: "没有可行的技术",
    summary: "在所有权重组合和未知情形中，每种技术取得各名次的份额。",
    rank: (rank) => `第 ${rank} 名`,
    rankIn: (rank, share) => `第 ${rank} 名 ${share}`,
    point: (technique, ranks) => `${technique}：${ranks}`,
  },
  labels: {
    method: "方法",
    criterion: "标准",
    across: "横轴",
    up: "纵轴",
    against: "对比",
    yes: "是",
    no: "否",
  },
  reader: {
    read: (chart) => `逐点阅读“${chart}”`,
    notBegun: "尚未开始",
    at: (index, count, point) => `第 ${index} 点，共 ${count} 点。${point}`,
    howToRead: "移动滑块即可逐点读取数值。",
  },
  names: {
    criteria: "六项标准",
    lead: "对另一技术的领先",
    "trade-offs": "两项指标之间的取舍",
    ranks: "各名次的占比",
    benchmark: "实测基准",
    "benchmark-parallel": "全部指标下的基准",
    accuracy: "预测与实测",
  },
};
