/** Where little is known: what would tell most, asked on the result. */
export const telling = {
  little: "We know little about your job so far",
  more: "We know more about your job now",
  telling: (open: number, all: number) =>
    `${open} of ${all} questions are open, so this is what holds for most jobs. These would tell most:`,
  open: (open: number, all: number) => `${open} of ${all} questions are open. Press an answer again to take it back.`,
};
