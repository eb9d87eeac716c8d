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
  mean: "Tokens of an example, on average",
  median: "Half of them have at most",
  percentile95: "95% of them have at most",
  longest: "The longest has",
  about: (low: string, mid: string, high: string) => `about ${mid} (${low} to ${high})`,
  counted: {
    tokenizer: "Every text was counted by your tokenizer.",
    share: (share: string) => `Your tokenizer counted ${share} of the text; the rest follows from it.`,
    bytes: (low: string, high: string) =>
      `Estimated at ${low} to ${high} bytes per token. With the model's tokenizer.json they are counted.`,
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
    "preference-pairs": "Pairs teach preferences (DPO): choose that as the goal.",
    ratings: "Ratings teach preferences (KTO): choose that as the goal.",
    labels: "Labels train a classifier: choose a goal that says so.",
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
    empty: "Rows with nothing to learn in them, which are not counted",
    otherShape: "Rows with other columns than most, which are not counted",
    damaged: "Rows with letters that are no text in the file's encoding (use UTF-8)",
    media: "Rows with images, sound or video, which are not counted",
    compared: (rows: string) => `Repeated examples were looked for among the first ${rows}.`,
  },
  faults: {
    "not-json": "Rows that are not JSON, which are skipped (allowed: a JSON object in each line, or an array of them)",
    "not-an-object":
      "Rows that are JSON but no object, which are skipped (allowed: an object with columns such as prompt, completion)",
    "field-count": "Rows with more or fewer fields than the header, which are skipped",
    "open-quote": "A quote that nothing closes, which hides the rest of the file",
    "cut-off": "Rows that break off at the end of the file, which are skipped",
    "too-long": "Rows longer than 4 million letters, which are skipped",
  },
  oneFault: {
    "not-json": "it is not JSON",
    "not-an-object": "it is JSON, but no object",
    "field-count": "it has other fields than the header",
    "open-quote": "it opens a quote that nothing closes",
    "cut-off": "it breaks off at the end of the file",
    "too-long": "it is longer than 4 million letters",
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
      `${file}, line ${line}: there is nothing to learn in it, nor in any other row; use rows with text`,
    tokenizer: (file: string) =>
      `${file} is no tokenizer.json that can be used; use the one next to the model's weights on the Hugging Face Hub`,
    "no-data": "no data file was given; use one with examples",
  },
};
