export const words = {
  ask: "团队对微调有多少经验？",
  short: "经验",
  why: "有些技术在很宽的设置范围内都有效，另一些只有精心调参才行。",
  options: {
    first: { label: "这是第一次" },
    some: { label: "做过几次" },
    expert: { label: "经常做" },
  },
};
