/** Where little is known: what would tell most, asked on the result. */
export const telling = {
  little: "We know little about your job so far",
  more: "We know more about your job now",
  telling: (open: number, all: number) =>
    `${open} of ${all} questions are unanswered, so this is what holds for most jobs. These answers would help most:`,
  open: (open: number, all: number) => `${open} of ${all} questions are unanswered. Press an answer again to undo it.`,
};
