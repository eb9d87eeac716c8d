import type { reasons as English } from "../en/reasons.ts";
import type { Worded } from "../worded.ts";

export const reasons: Worded<typeof English> = {
  compared: {
    plain: (criterion, { first, second }) => `${criterion}（满分 1，${first} 对 ${second}）`,
    ofBest: (criterion, { first, second }) => `${criterion}（最佳水平的 ${first} 对 ${second}）`,
    aRun: (criterion, { first, second }) => `${criterion}（每次训练 ${first} 对 ${second}）`,
    forVariants: (criterion, { first, second }, variants) => `${criterion}（${variants} 个变体 ${first} 对 ${second}）`,
    aVariant: (criterion, { first, second }) => `${criterion}（每个变体 ${first} 对 ${second}）`,
  },
  won: (technique, share) => `在与你的回答相符的权重组合中，有 ${share} ${technique} 放得下，且没有明显更好的方法。`,
  wonOpen: (technique, share) =>
    `在与你的回答相符的权重组合和未知情形中，有 ${share} ${technique} 放得下，且没有明显更好的方法。`,
  wonBefore: (technique, share, second, follows) =>
    `在与你的回答相符的权重组合中，有 ${share} ${technique} 放得下，且没有明显更好的方法；其次是 ${second}，为 ${follows}。`,
  wonOpenBefore: (technique, share, second, follows) =>
    `在与你的回答相符的权重组合和未知情形中，有 ${share} ${technique} 放得下，且没有明显更好的方法；其次是 ${second}，为 ${follows}。`,
  runsOut: (share) => `在 ${share} 的抽样中，这超过 GPU 的显存，不算领先。`,
  runsOutOpen: (share) => `考虑到未回答的问题，在 ${share} 的抽样中显存不足，不算领先。`,
  nothingElse: "按这些回答，没有其他可行的选择。",
  onlyWhere: (second, first) => `只有在 ${first} 不可行时，${second} 才可行。`,
  noGain: (rival) => `与 ${rival} 相比，它在任何一项上都没有明显领先。`,
  gains: (rival, gained) => `与 ${rival} 相比，它的优势在于：${gained}。`,
  gainsAndLoses: (rival, gained, lost) => `与 ${rival} 相比，它的优势在于：${gained}；略有不足的是：${lost}。`,
  takes: (run) =>
    `${run.open ? "例如，" : ""}对于 ${run.model}，它在${run.gpuCount === 1 ? "一块" : ` ${run.gpuCount} 块中的每一块`} ${run.gpu} 上约需 ${run.total} GiB（${run.low} 到 ${run.high}）${
      run.cost ? `，按${run.cost.own ? "你的价格" : "标价"}每次训练花费 ${run.cost.low} 到 ${run.cost.high}` : ""
    }。`,
  hardlyTold: "在这里有影响的各项上，它都没有明显的优势。",
  preferForMemory: (second, first) => `如果 ${first} 显存不足，就选 ${second}：它需要的更少。`,
  preferWhen: (at) => `如果更看重这一点，就选 ${at.second} 而不是 ${at.first}：${at.compared}。`,
};
