/** What puts together the snippets that place the guide in other pages. */
export const builder = {
  heading: "Embed the guide",
  show: "Show",
  theme: "Theme",
  language: "Language",
  asReader: "Match the reader's browser",
  wholeGuide: "The whole guide",
  result: "The result",
  verdict: "The verdict only",
  calculator: (technique: string) => `Calculator: ${technique}`,
  chart: (name: string) => `Chart: ${name}`,
  asSystem: "Match the reader's system",
  withAnswers: "With my answers",
  frame: "iframe",
  frameHint:
    "Works where scripts are not allowed: Confluence, Notion, SharePoint, Google Sites. It scrolls inside its frame.",
  element: "Web component",
  elementHint: "It resizes to fit its content, and your page receives events for answers and decisions.",
  snippet: (title: string) => `Snippet: ${title}`,
  copy: "Copy",
  preview: "Preview",
  previewTitle: "Preview of the embedded guide",
  noView: (asked: string) =>
    `view: there is nothing called ${asked}; use verdict, calculator-<technique> or chart-<name>.`,
  noChart: (name: string, names: string) => `view: there is no chart called ${name}; use one of ${names}.`,
  noTechnique: (name: string, names: string) => `view: there is no technique called ${name}; use one of ${names}.`,
};
