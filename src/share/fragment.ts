import { type Answers, kindOf, plainText, type QuestionId, questionIds, questionOf } from "../core/index.ts";
import { packedText } from "./packed.ts";
import type { Page } from "./page.ts";
import { linkVersion, unpackedVersion } from "./version.ts";

/** What a pinned link remembers of the result it was made from. */
export interface Pinned {
  readonly evidenceVersion: string;
  /**
   * Techniques in the order of the ranking, each with the share of draws that it won, in percent.
   */
  readonly ranking: readonly { readonly technique: string; readonly percent: number }[];
}

const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%20", "+");

/** The parts of one answer: its own, and what stands beside it. */
const partsOf = (
  id: QuestionId,
  answers: Answers,
): { readonly own: readonly string[]; readonly beside: readonly string[] } => {
  const value = answers[id];
  if (value === undefined) return { own: [], beside: [] };
  const question = questionOf(id);
  const kind = kindOf(question);
  const { plain, beside } = value === "unknown" ? { plain: value } : kind.encode(value);
  const packed = typeof beside === "object" && beside !== null ? packedText(beside) : null;
  return {
    own: plain === undefined ? [] : [`${id}=${encoded(plainText(plain))}`],
    beside:
      kind.beside && beside !== undefined
        ? [`${kind.beside.field}=${encoded(packed ?? kind.beside.toText(beside, question))}`]
        : [],
  };
};

/**
 * The fragment, without "#", that holds the page and the answers: `v=2&at=result&goal=task&...`, in
 * the order of the questions.
 */
export const fragmentOf = (answers: Answers, page: Page, pinned: Pinned | null = null): string => {
  const { model } = answers;
  const isUnpacked = typeof model === "object" && packedText(model.config) === null;
  const parts = questionIds.map((id) => partsOf(id, answers));
  return [
    `v=${isUnpacked ? unpackedVersion : linkVersion}`,
    `at=${page}`,
    ...(pinned
      ? [
          `evidence=${encoded(pinned.evidenceVersion)}`,
          `was=${pinned.ranking.map(({ technique, percent }) => `${technique}:${percent}`).join(",")}`,
        ]
      : []),
    ...parts.flatMap(({ own }) => own),
    ...parts.flatMap(({ beside }) => beside).toReversed(),
  ].join("&");
};
