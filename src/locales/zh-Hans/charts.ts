import type { charts as English } from "../en/charts.ts";
import type { Worded } from "../worded.ts";
import { beforeText } from "./article.ts";

export const charts: Worded<typeof English> = {
  options: (chart) => `${chart}的选项`,
  saveAs: (format) => `保存为 ${format}`,
  readPoints: "逐点读取",
  save: (chart, format) => `将“${chart}”保存为 ${format}`,
  howToPoint: "指向某个标记，或使其获得焦点并使用方向键，即可读出其数值。",
  technique: "技术",
  run: "训练",
  memory: {
    label: "GPU 显存",
    heading: "显存",
    view: "设置",
    alike: "相同设置",
    planned: "按计划",
    same: (tokens, shardedOver) =>
      `所有技术都用相同设置：批大小 1、${tokens} 个 token、梯度检查点、AdamW${shardedOver === null ? "" : `、权重分片到 ${shardedOver} 块 GPU`}。`,
    ownSettings: "各技术按各自计划的训练：每一条的设置不同。",
    held: (share) => `横线表示低值到高值的范围：拟合未见过的已发表训练中，有 ${share} 落在其中。`,
    finding: (technique, gibibytes, has) => `${technique} 需要 ${gibibytes} GiB；${has}`,
    findingWith: (technique, gibibytes, rival, more, has) =>
      `${beforeText(technique)}需要 ${gibibytes} GiB，${beforeText(rival)}需要 ${more} GiB；${has}`,
    has: (gpu, gibibytes) => `${gpu} 可用 ${gibibytes} GiB`,
    line: (gibibytes) => `可用 ${gibibytes} GiB`,
    axis: "GiB",
    withRange: (total, low, high) => `${total} GiB（${low} 至 ${high}）`,
    doesNotFit: "放不下",
    fitsPlanned: "仅按计划的设置放得下",
    inHost: (gibibytes) => `+ ${gibibytes} GiB 在主机内存`,
    settings: (run) =>
      `批大小 ${run.batch}，${run.checkpointing ? "使用梯度检查点" : "不用梯度检查点"}，${run.optimizer}，${run.gpuCount} × ${run.gpu}`,
    optimizers: {
      adamw: "AdamW",
      "adamw-8bit": "8 位 AdamW",
      "paged-adamw-8bit": "分页 8 位 AdamW",
      adafactor: "Adafactor",
      lion: "Lion",
      sgd: "SGD",
    },
    all: (count) => `显示全部 ${count} 种`,
    fewer: "显示较少",
    techniqueGiB: "技术，GiB",
    host: "主机内存",
    total: "合计",
    low: "低",
    high: "高",
    point: (technique, figures, parts) => `${technique}：${figures}。${parts}`,
  },
};
