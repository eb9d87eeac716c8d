/** Controls of the questions that are answered from the catalogue. */
export const catalogue = {
  model: {
    label: "Base model",
    hint: "Type a name or a part of one, such as llama 3.1 8b, or choose from the list.",
    found: (count: number) => (count === 1 ? "One model in the list" : `${count} models in the list`),
    none: "No model in the catalogue has this name. Paste its config.json instead.",
    orBySize: "Or by size",
    bySize: "By size",
    ofSize: (size: string) => `${size} parameters`,
    byName: "By name",
    other: "Another model (paste its config.json)",
    config: "config.json from Hugging Face",
    paste: "Paste it here, or drop the file",
  },
  data: {
    pick: "Read a data file",
    drop: "Or drop it anywhere on this page: JSON Lines, JSON, CSV, text or Parquet, with its tokenizer.json if you have it. We read how many examples you have and how long they are; the file never leaves your browser.",
  },
  gpu: {
    label: "Or another GPU",
    choose: "Choose…",
    memory: (gigabytes: string) => `${gigabytes} GB`,
    card: (name: string, gigabytes: string) => `${name} (${gigabytes} GB)`,
    price: "Your price per GPU-hour, in US dollars (optional)",
    listPrice: (low: string, high: string) => `If left empty, we use the list prices of March 2026: ${low} to ${high}.`,
    noPrice: "We have no list price for this GPU. If you leave this empty, we won't estimate cost.",
  },
};
