/** What is said of a data file. */
export const dataFile = {
  reading: (names: string) => `Reading ${names}…`,
  found: (names: string) => `Found in ${names}`,
  use: "Use these",
  used: "These are your answers now.",
  undo: "Undo",
  format: "Format",
  examples: "Examples",
  labels: "Different labels",
  mean: "Tokens per example, on average",
  median: "Half of them have at most",
  percentile95: "95% of them have at most",
  longest: "The longest has",
  about: (low: string, mid: string, high: string) => `about ${mid} (${low} to ${high})`,
  counted: {
    tokenizer: "We counted every text with your tokenizer.",
    share: (share: string) => `We counted ${share} of the text with your tokenizer and estimated the rest from it.`,
    bytes: (low: string, high: string) =>
      `Estimated at ${low} to ${high} bytes per token. Add the model's tokenizer.json to count them.`,
  },
  formats: {
    "prompt-completion": "prompts with answers",
    messages: "conversations as messages (role, content)",
    sharegpt: "conversations in ShareGPT's form (from, value)",
    "preference-pairs": "pairs of a better and a worse answer",
    ratings: "answers rated good or bad",
    labels: "texts with labels",
    "embedding-pairs": "texts that belong together",
    "embedding-triplets": "texts with one that belongs to each and one that does not",
    prompts: "prompts without answers",
    text: "raw text",
  },
  /** What a format is for, where that is not the usual fine-tuning. */
  hints: {
    "preference-pairs": "Pairs teach preferences (DPO): choose “Preferences” as the goal.",
    ratings: "Ratings teach preferences (KTO): choose “Preferences” as the goal.",
    labels: "Labels train a classifier: choose “Classifying texts” as the goal.",
    "embedding-pairs": "Such pairs train an embedding model.",
    "embedding-triplets": "Such triplets train an embedding model.",
    prompts: "Without answers, a program has to check what the model writes (GRPO).",
    text: "Raw text continues pre-training: it adds knowledge. To teach a task, bring prompts with answers.",
  },
  warnings: {
    line: (what: string, count: string, places: string) => `${what}: ${count} (${places})`,
    linesAt: (file: string, lines: string) => `${file}, line ${lines}`,
    more: (count: string) => `and ${count} more`,
    duplicates: "Rows that repeat an earlier example",
    empty: "Rows with nothing to learn from (not counted)",
    otherShape: "Rows with different columns from most (not counted)",
    damaged: "Rows with characters that are not valid in the file's encoding (use UTF-8)",
    media: "Rows with images, sound or video (not counted)",
    compared: (rows: string) => `We looked for repeated examples among the first ${rows}.`,
  },
  faults: {
    "not-json": "Rows that are not JSON (skipped; use a JSON object per line, or an array of objects)",
    "not-an-object":
      "Rows that are JSON but not an object (skipped; use objects with columns such as prompt, completion)",
    "field-count": "Rows with more or fewer fields than the header (skipped)",
    "open-quote": "A quote that is never closed, which hides the rest of the file",
    "cut-off": "Rows that break off at the end of the file (skipped)",
    "too-long": "Rows longer than 4 million characters (skipped)",
  },
  oneFault: {
    "not-json": "it is not JSON",
    "not-an-object": "it is JSON, but not an object",
    "field-count": "its fields do not match the header",
    "open-quote": "it opens a quote that is never closed",
    "cut-off": "it breaks off at the end of the file",
    "too-long": "it is longer than 4 million characters",
  },
  refused: {
    "empty-file": (file: string) => `${file} is empty; use a file with examples`,
    packed: (file: string) => `${file} is a packed archive; unpack it first, then use what is in it`,
    "not-text": (file: string) => `${file} is not text; use JSON Lines, JSON, CSV, text or Parquet`,
    unreadable: (file: string, reason: string) => `${file} cannot be read: ${reason}`,
    "no-rows": (file: string) =>
      `${file} has no rows; use JSON Lines (an object in each line), a JSON array of objects, or CSV with a header`,
    "no-rows-at": (file: string, line: string, fault: string) =>
      `${file}, line ${line}: ${fault}, and no other line has a row; use JSON Lines (an object in each line), a JSON array of objects, or CSV with a header`,
    "unknown-columns": (file: string, columns: string) =>
      `${file} has the columns ${columns}, which no training framework knows; use messages, prompt and completion, instruction and output, prompt, chosen and rejected, text and label, anchor and positive, or text`,
    "only-empty": (file: string, line: string) =>
      `${file}, line ${line}: there is nothing to learn from in it or in any other row; use rows with text`,
    tokenizer: (file: string) =>
      `${file} is not a usable tokenizer.json; use the one next to the model's weights on the Hugging Face Hub`,
    "no-data": "no data file was given; use one with examples",
  },
};
