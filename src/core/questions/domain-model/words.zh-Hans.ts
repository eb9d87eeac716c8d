export const words = {
  ask: "是否已有在你的领域上预训练过的开放模型？",
  short: "领域模型",
  why: "起点越近，路越短：你所在领域的模型能把遥远的任务变成相关的任务。",
  options: {
    yes: { label: "有", hint: "面向代码、医学、法律、金融或你的语言" },
    no: { label: "没有" },
  },
};
