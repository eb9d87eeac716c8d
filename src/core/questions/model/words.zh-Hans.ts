export const words = {
  ask: "使用哪个基础模型？",
  short: "基础模型",
  why: "它的架构决定了显存、速度和检查点大小，而提示类方法需要大模型。",
};
