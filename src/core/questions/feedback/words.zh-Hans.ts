export const words = {
  ask: "你有哪种反馈？",
  short: "反馈",
  why: "成对回答用 DPO 学习，单条评价用 KTO 学习，由程序检查回答则用 GRPO 学习。最后一种由模型自己写出回答，用时要长很多倍。",
  options: {
    pairs: { label: "一好一坏的成对回答", hint: "用 DPO 学习" },
    ratings: { label: "被评为好或坏的回答", hint: "每条回答一个赞或踩：KTO" },
    verifier: { label: "检查回答的程序", hint: "测试、求解器、奖励模型：GRPO" },
  },
};
