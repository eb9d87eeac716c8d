import { isPacked, pack } from "./packing.ts";

/** The texts of a link by key, as they stood in it. */
export type LinkTexts = ReadonlyMap<string, string>;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Version 1 held a pasted config.json as plain JSON; version 2 packs it. */
const packCustomModel = (texts: LinkTexts): LinkTexts => {
  const text = texts.get("customModel");
  const config = text === undefined || isPacked(text) ? undefined : jsonOf(text);
  return config === undefined ? texts : new Map([...texts, ["customModel", pack(config)]]);
};

/** What turns a link of each version into one of the next. Links last: steps are added, never taken out. */
export const migrations: Readonly<Record<number, (texts: LinkTexts) => LinkTexts>> = {
  1: packCustomModel,
};
