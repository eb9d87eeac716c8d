export const words = {
  ask: "你将用什么训练？",
  short: "GPU",
  hint: "选择“租用”，本指南会为每种技术找出放得下的最便宜的 GPU。",
  why: "显存放得下什么，决定了什么是可行的。",
};
