export const words = {
  ask: "一次训练最多可以用多长时间？",
  short: "期限",
  why: "实验需要多次训练。各种技术的速度相差三倍。",
  options: {
    hours: { label: "几小时" },
    day: { label: "一天" },
    week: { label: "一周" },
    any: { label: "多久都可以" },
  },
};
