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
