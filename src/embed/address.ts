import type { Theme } from "../ui/theme.ts";

/** What a frame around the guide is to show. */
export interface Framed {
  /** `wizard`, `result`, `verdict`, `calculator:<technique>` or `chart:<name>`. */
  readonly page: string;
  readonly theme: Theme;
  /**
   * Answers with the version of the link format, as a link has them but for the page; empty for
   * none.
   */
  readonly answers: string;
  /** Folder of the guide, ending in a slash. */
  readonly home: string;
  /** More for the query: who listens, and the locale of numbers. */
  readonly more?: Readonly<Record<string, string>>;
}

/** What a frame around the guide may do. Not allowed: navigating the page around it. */
export const frameSandbox = "allow-scripts allow-same-origin allow-forms allow-popups allow-downloads";

const whole: readonly string[] = ["wizard", "result"];

/** Whether that is a page that a frame can show; a technique or a chart is looked up by the frame. */
export const isFramePage = (page: string): boolean =>
  whole.includes(page) || page === "verdict" || /^(calculator|chart):[a-z0-9-]+$/.test(page);

/** Address of the guide in a frame. The frame itself says of a page that it does not know what there is. */
export const frameAddress = ({ page, theme, answers, home, more = {} }: Framed): string => {
  const [kind = "", name = ""] = page.split(":");
  const pages = new Map([
    ["result", "result"],
    ["verdict", "result"],
    ["calculator", `technique-${name}`],
    ["chart", "result"],
  ]);
  const view = whole.includes(page) ? null : page.replace(":", "-");
  const query = new URLSearchParams({ embed: "1", theme, ...(view === null ? {} : { view }), ...more });
  return `${home}?${query}#at=${pages.get(kind) ?? "start"}${answers && `&${answers}`}`;
};
