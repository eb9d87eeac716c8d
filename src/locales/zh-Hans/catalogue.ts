import type { catalogue as English } from "../en/catalogue.ts";
import type { Worded } from "../worded.ts";

export const catalogue: Worded<typeof English> = {
  model: {
    label: "基础模型",
    hint: "输入名称或其中一部分，例如 llama 3.1 8b，或从列表中选择。",
    found: (count) => `列表中有 ${count} 个模型`,
    none: "目录中没有叫这个名称的模型。请改为粘贴其 config.json。",
    orBySize: "或按规模",
    bySize: "按规模",
    ofSize: (size) => `${size}参数`,
    byName: "按名称",
    other: "其他：粘贴其 config.json",
    config: "来自 Hugging Face 的 config.json",
    paste: "粘贴到此处，或拖入文件",
  },
  data: {
    pick: "读取数据文件",
    drop: "也可以把文件拖到本页任意位置：JSON Lines、JSON、CSV、文本或 Parquet，如有 tokenizer.json 可一并拖入。由此填写样本数量和长度；文件不会离开你的浏览器。",
  },
  gpu: {
    label: "或其他 GPU",
    choose: "请选择…",
    memory: (gigabytes) => `${gigabytes} GB`,
    card: (name, gigabytes) => `${name}（${gigabytes} GB）`,
    price: "一块 GPU 每小时的费用，美元（可选）",
    listPrice: (low, high) => `若留空，则按 2026 年 3 月的标价：${low} 到 ${high}。`,
    noPrice: "没有找到此 GPU 的标价：若留空，则不估算费用。",
  },
};
