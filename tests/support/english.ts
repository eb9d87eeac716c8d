import { english } from "../../src/locales/english.ts";

/** Every word in English, for what takes its words as an argument. */
export const words = english;
