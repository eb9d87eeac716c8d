/**
 * Reports that what the address calls for could not be loaded. The inline script (inlineBoot.ts)
 * hears of it as of a failure of the script that opens the guide: it loads the page anew once, then
 * shows a sentence and a button.
 */
export const reportBootFailure = (error: unknown): void => {
  console.error("The guide could not be opened.", error);
  document.querySelector("script[type=module]")?.dispatchEvent(new Event("error"));
};
