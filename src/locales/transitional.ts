// Until every caller takes its words as an argument: the same functions in the locale of the words that are set (see index.ts).
import type { Format } from "./format.ts";
import { messages } from "./index.ts";

export const number: Format["number"] = (...given) => messages.format.number(...given);
export const percent: Format["percent"] = (...given) => messages.format.percent(...given);
export const usd: Format["usd"] = (...given) => messages.format.usd(...given);
export const duration: Format["duration"] = (...given) => messages.format.duration(...given);
export const listed: Format["listed"] = (...given) => messages.format.listed(...given);
