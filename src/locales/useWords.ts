import { messages, type Words } from "./index.ts";

/** Every word of the language that the page speaks. To be used below a part that was loaded with all words. */
export const useWords = (): Words => messages;

/** The words of the first screens, which are there from the start. */
export const useStartWords = (): StartWords => messages;

/** What `useStartWords` returns. */
export type StartWords = Pick<Words, "answers" | "app" | "questions" | "wizard" | "format">;
