import { linkReader } from "./reading.ts";

/**
 * Reads links and answers that hold no model of the reader's own, as most do: without the library
 * that packs one.
 */
export const { readAnswers, readFragment } = linkReader(null);
