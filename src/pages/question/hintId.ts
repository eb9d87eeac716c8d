import type { Question } from "../../core/questions/question.ts";

/** The id of the element that holds the hint of a question; undefined where it has none. */
export const hintId = ({ id, hint }: Question): string | undefined => (hint ? `hint-${id}` : undefined);
