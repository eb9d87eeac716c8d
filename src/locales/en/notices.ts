/** What is to be said before a page. */
export const notices = {
  newer: "A newer version of this guide is ready.",
  load: "Load it",
  unsaved:
    "This browser does not keep your answers (its storage is full or blocked). They are in the address: copy the link to keep them.",
  otherTab: "Other answers were given in another tab.",
  takeOver: "Use those answers here",
  cleared: "Answers cleared.",
  undo: "Undo",
  hostProblems: "Part of this site's configuration could not be used",
  hostFailure: (file: string, status: string | null) =>
    `${file} could not be loaded (${status === null ? "no answer" : `status ${status}`}). What this site set in it, such as prices and default answers, is missing.`,
  aboutLink: "About this link",
  leftOut: "Part of this link could not be used and was left out:",
  andMore: (count: string) => `and ${count} more`,
  shared: "You opened a shared link. Your own earlier answers are kept.",
  earlier: "Return to my answers",
  close: "Close",
};
