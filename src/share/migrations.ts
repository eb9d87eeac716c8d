import { isPacked, type Packing } from "./packed.ts";

/** The texts of a link by key, as they stood in it. */
export type LinkTexts = ReadonlyMap<string, string>;

type Migration = (texts: LinkTexts, packing: Packing | null) => LinkTexts;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Version 1 held a pasted config.json as plain JSON; version 2 packs it. */
const packCustomModel: Migration = (texts, packing) => {
  const text = texts.get("customModel");
  const config = text === undefined || isPacked(text) ? undefined : jsonOf(text);
  return config === undefined || !packing ? texts : new Map([...texts, ["customModel", packing.pack(config)]]);
};

/**
 * What turns a link of each version into one of the next. Links last: steps are added, never taken
 * out.
 */
export const migrations: Readonly<Record<number, Migration>> = {
  1: packCustomModel,
};
