import type { share as English } from "../en/share.ts";
import type { Worded } from "../worded.ts";

export const share: Worded<typeof English> = {
  record: {
    noTitle: "没有技术满足要求",
    context: "背景",
    options: "选项",
    decision: "决定",
    alternatives: "为什么不选其他",
    cost: "单次训练之外的费用",
    changes: "什么会改变这个决定",
    consequences: "后果",
    evidence: "证据",
    heads: {
      option: "选项",
      first: "胜出比例",
      quality: "质量",
      memory: "单块 GPU 显存",
      cost: "每次训练的费用",
      ruledOut: "排除原因",
    },
    costRange: (low, high) => `${low} 到 ${high}`,
    decided: (technique, verdict) => `${technique}。${verdict}`,
    runnerUp: (technique, portion, preferWhen) => `第二选择：${technique}（${portion}）。${preferWhen}`,
    nothing: "所有选项都被排除；表格说明了原因。",
    change: (question, answer, technique) => `${question}：${answer}：${technique}`,
    made: (version) => `由 Tunewise 依据证据版本 ${version} 得出：`,
  },
  summary: (technique, verdict, reason, version) => `${technique}。${verdict}${reason}证据版本 ${version}。`,
  summaryWithNext: (technique, verdict, reason, next, version) =>
    `${technique}。${verdict}${reason}第二选择：${next}。证据版本 ${version}。`,
  summaryNothing: (version) => `没有技术满足全部要求。证据版本 ${version}。`,
  nothing: "没有技术满足全部要求",
  evidence: (version) => `证据版本 ${version}`,
};
