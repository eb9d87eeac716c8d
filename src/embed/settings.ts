import { orElse, type Reader, readFields, refuse, text, unusable, where } from "../core/parse/index.ts";
import { isTheme, type Theme, themes } from "../ui/theme.ts";

/** One thing that a frame shows alone, in place of the guide. */
export type View =
  | { readonly kind: "calculator" | "chart"; readonly name: string }
  | { readonly kind: "verdict" }
  /** What the query asks for and nothing is called: the frame says so. */
  | { readonly kind: "unknown"; readonly asked: string };

/** How the guide was put into another page. */
export interface EmbedSettings {
  readonly view: View | null;
  /** Origin of the page around it, where a script of ours made the frame. */
  readonly host: string | null;
  readonly theme: Theme | null;
  readonly locale: string | null;
}

/** An origin, such as https://docs.example.org. */
const origin = where(
  (value): value is string => {
    if (typeof value !== "string" || !/^https?:\/\/[^/?#]+$/.test(value)) return false;
    try {
      return new URL(value).origin === value;
    } catch {
      return false;
    }
  },
  { id: "address" },
);

/** An asked-for view is told again up to that length. */
const mostAsked = 60;

const view: Reader<View> = (value, place) => {
  const asked = String(value);
  if (asked === "") return refuse(value, place, { id: "text" });
  if (asked === "verdict") return { kind: "verdict" };
  const [, kind, name] = /^(calculator|chart)-([a-z0-9-]{1,40})$/.exec(asked) ?? [];
  return (kind === "calculator" || kind === "chart") && name !== undefined
    ? { kind, name }
    : { kind: "unknown", asked: asked.slice(0, mostAsked) };
};

const settings = {
  view: orElse(view, null),
  host: orElse(origin, null),
  theme: orElse(where(isTheme, { id: "option", options: themes, meant: null }), null),
  locale: orElse(text(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, { id: "text" }), null),
} as const;

/**
 * What the query of the address says of embedding; null where the guide stands on its own. Never
 * throws: what cannot be used is left out.
 */
export const readEmbedSettings = (query: string): EmbedSettings | null => {
  const values = new URLSearchParams(query);
  if (!values.has("embed")) return null;
  // The first of each, as the browser takes them.
  const first = Object.fromEntries([...values].toReversed());
  const read = readFields(settings, first, { path: "", issues: [] });
  return read === unusable ? null : read;
};
