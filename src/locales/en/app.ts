/** The frame around every page. */
export const app = {
  title: "Tunewise: how should you adapt your model?",
  titled: (page: string) => `${page} · Tunewise`,
  loading: "Loading…",
  theme: "Theme",
  themes: { system: "System", light: "Light", dark: "Dark" },
  language: "Language",
  skip: "Skip to content",
  privacy: "Your answers stay in this browser and in the links you share. Nothing is sent anywhere.",
  more: "More of this guide",
  pages: {
    answers: "Your answers",
    check: "Check a configuration",
    techniques: "The techniques",
    method: "How the choice is made",
    accuracy: "How accurate is this?",
    evidence: "The evidence",
    embed: "Embed",
    accessibility: "Accessibility",
  },
  start: {
    heading: "How should you adapt your language model?",
    lead: "Answer up to 19 short questions and get a ranked recommendation: full fine-tuning, LoRA, QLoRA or one of 12 other techniques, with what fits your GPUs, the trade-offs, and a source for every number.",
    begin: "Start",
    again: "Continue with your earlier answers",
    goOn: "Continue",
    over: "Start over",
    promise: "Under three minutes. Skip anything you don't know: we widen the range instead of guessing.",
    sample: {
      heading: "A sample result",
      task: "1,000 to 10,000 examples of one task, one RTX 4090",
      title: "Fine-tune Llama 3.1 8B with LoRA on your RTX 4090",
      memory: "Memory",
      time: "Time per run",
      cost: "Cost per run",
      quality: "Quality",
      ofUsable: (total: string, usable: string) => `${total} of ${usable} GiB`,
      ofBest: (share: string) => `${share} of best`,
      bars: (usable: string) => `Memory under the same settings; the GPU has ${usable} GiB`,
      names: { full: "Full fine-tuning", lora: "LoRA", qlora: "QLoRA" },
      gibibytes: (value: string) => `${value} GiB`,
      doesNotFit: "does not fit",
      open: "Open this result",
    },
    tested: {
      heading: "What it rests on, and how it was tested",
      memory: (median: string) => `Memory within ${median}`,
      memoryText: (runs: string, held: string) =>
        `for half of ${runs} measured training runs, predicted without their own source. The stated range held ${held} of them.`,
      quality: (inOrder: string) => `${inOrder} of pairs`,
      qualityText: (comparisons: string, works: string) =>
        `of techniques put in the right order, over ${comparisons} published comparisons from ${works} papers, each left out in turn.`,
      claims: (claims: string) => `${claims} claims`,
      claimsText:
        "from papers and documentation back the questions and the advice, each with its source and how it was read.",
    },
  },
  /** A part of a page that broke. */
  broken: {
    text: (part: string) => `“${part}” could not be shown. Your answers are kept.`,
    notLoaded: (part: string) =>
      `“${part}” could not be loaded. You may be offline, or the guide has been updated. Your answers are kept.`,
    guide: "Tunewise could not be loaded. You may be offline. Your answers are kept.",
    again: "Try again",
    notices: "Notices",
    page: "This page",
  },
};
