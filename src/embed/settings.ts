import { isTheme, type Theme } from "../ui/theme.ts";

/** One thing that a frame shows alone, in place of the guide. */
export interface View {
  readonly kind: "calculator" | "chart";
  readonly name: string;
}

/** How the guide was put into another page. */
export interface EmbedSettings {
  readonly view: View | null;
  /** Origin of the page around it, where a script of ours made the frame. */
  readonly host: string | null;
  readonly theme: Theme | null;
  readonly locale: string | null;
}

const originOf = (text: string | null): string | null => {
  if (text === null || !/^https?:\/\/[^/?#]+$/.test(text)) return null;
  try {
    return new URL(text).origin === text ? text : null;
  } catch {
    // No address: as any other setting that cannot be used, it is left out.
    return null;
  }
};

/** What the query of the address says of embedding; null where the guide stands on its own. Never throws: what cannot be used is left out. */
export const readEmbedSettings = (query: string): EmbedSettings | null => {
  const values = new URLSearchParams(query);
  if (!values.has("embed")) return null;
  const [, kind, name] = /^(calculator|chart)-([a-z0-9-]{1,40})$/.exec(values.get("view") ?? "") ?? [];
  const theme = values.get("theme");
  const locale = values.get("locale") ?? "";
  return {
    view: kind && name ? { kind: kind as View["kind"], name } : null,
    host: originOf(values.get("host")),
    theme: isTheme(theme) ? theme : null,
    locale: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(locale) ? locale : null,
  };
};
