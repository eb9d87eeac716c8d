import type { QuestionWords } from "../../core/index.ts";

/** The id of the element that holds the hint of a question; undefined where it has none. */
export const hintId = (id: string, { hint }: QuestionWords): string | undefined => (hint ? `hint-${id}` : undefined);
