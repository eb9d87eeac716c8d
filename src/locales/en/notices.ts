/** What is to be said before a page. */
export const notices = {
  newer: "A new version of this guide is available.",
  load: "Reload",
  unsaved:
    "This browser does not keep your answers (its storage is full or blocked). They are in the page's address: copy the link to keep them.",
  otherTab: "You changed your answers in another tab.",
  takeOver: "Use those answers here",
  cleared: "Answers cleared.",
  undo: "Undo",
  hostProblems: "Part of this site's configuration could not be used",
  hostFailure: (file: string, status: string | null) =>
    `${file} could not be loaded (${status === null ? "no answer" : `status ${status}`}). What this site set in it, such as prices and default answers, is missing.`,
  aboutLink: "About this link",
  leftOut: "We ignored part of this link:",
  andMore: (count: string) => `and ${count} more`,
  shared: "You opened a shared link. Your own answers are saved.",
  earlier: "Return to my answers",
  close: "Close",
};
