export const words = {
  ask: "Worauf werden Sie trainieren?",
  short: "GPU",
  hint: "Wählen Sie „Mieten“, damit die günstigsten GPUs gesucht werden, auf die jede Technik passt.",
  why: "Was in den Speicher passt, entscheidet darüber, was überhaupt möglich ist.",
};
