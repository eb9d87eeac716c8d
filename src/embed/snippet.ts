import type { Words } from "../locales/index.ts";
import { type Framed, frameAddress, frameSandbox } from "./address.ts";

/**
 * The part of a link's fragment that says the answers, with the version that it says them in; empty
 * where it says none.
 */
export const answersPart = (fragment: string): string => {
  const parts = fragment.split("&").filter((part) => !part.startsWith("at="));
  return parts.length > 1 ? parts.join("&") : "";
};

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Pixels of a frame that scrolls inside. */
export const frameHeight = (page: string): number => (page === "verdict" ? 460 : 700);

/** A frame for places where no script is allowed. It scrolls inside. */
export const frameSnippet = (wanted: Framed, words: Words): string =>
  `<iframe src="${attribute(frameAddress(wanted))}" title="${attribute(words.app.title)}" width="100%" height="${frameHeight(wanted.page)}" style="border:0" loading="lazy" sandbox="${frameSandbox}"></iframe>`;

/** The custom element, whose height follows its content. */
export const elementSnippet = ({ page, theme, answers, home, more = {} }: Framed, words: Words): string =>
  [
    `<script src="${attribute(`${home}embed.js`)}" async></script>`,
    `<tune-wise label="${attribute(words.app.title)}" page="${attribute(page)}"${more.locale ? ` locale="${attribute(more.locale)}"` : ""}${theme === "system" ? "" : ` theme="${theme}"`}${
      answers && ` answers="${attribute(answers)}"`
    }></tune-wise>`,
  ].join("\n");
