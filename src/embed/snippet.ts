/** What someone wants to put into a page of theirs. */
export interface Wanted {
  /** `wizard`, `result`, `calculator:<technique>` or `chart:<name>`. */
  readonly page: string;
  readonly theme: "system" | "light" | "dark";
  /** Answers with the version of the link format, as a link has them but for the page; empty for none. */
  readonly answers: string;
  /** Folder of the guide, ending in a slash. */
  readonly home: string;
}

/** The part of a link's fragment that says the answers, with the version that it says them in; empty where it says none. */
export const answersPart = (fragment: string): string => {
  const parts = fragment.split("&").filter((part) => !part.startsWith("at="));
  return parts.length > 1 ? parts.join("&") : "";
};

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Address of the guide in a frame that has no script of ours around it. */
export const frameAddress = ({ page, theme, answers, home }: Wanted): string => {
  const [kind = "", name = ""] = page.split(":");
  const at = kind === "calculator" ? `technique-${name}` : kind === "wizard" ? "start" : "result";
  const view = name === "" ? "" : `&view=${kind}-${name}`;
  return `${home}?embed=1&theme=${theme}${view}#at=${at}${answers && `&${answers}`}`;
};

/** A frame for places where no script is allowed. It scrolls inside. */
export const frameSnippet = (wanted: Wanted): string =>
  `<iframe src="${attribute(frameAddress(wanted))}" title="How to adapt a language model" width="100%" height="700" style="border:0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-downloads"></iframe>`;

/** The custom element, whose height follows its content. */
export const elementSnippet = ({ page, theme, answers, home }: Wanted): string =>
  [
    `<script src="${attribute(`${home}embed.js`)}" async></script>`,
    `<tune-wise page="${attribute(page)}"${theme === "system" ? "" : ` theme="${theme}"`}${
      answers && ` answers="${attribute(answers)}"`
    }></tune-wise>`,
  ].join("\n");
