import type { Answers } from "../core/answers.ts";
import { criterionIds, questionIds } from "../core/questions/index.ts";
import { packedText } from "./packed.ts";
import type { Page } from "./page.ts";
import { linkVersion, unpackedVersion } from "./version.ts";

/** What a pinned link remembers of the result it was made from. */
export interface Pinned {
  readonly evidenceVersion: string;
  /** Techniques in the order of the ranking, each with the share of draws that it won, in percent. */
  readonly ranking: readonly { readonly technique: string; readonly percent: number }[];
}

const encoded = (text: string): string => encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%20", "+");

/** The fragment, without "#", that holds the page and the answers: `v=2&at=result&goal=task&...`, in the order of the questions. */
export const fragmentOf = (answers: Answers, page: Page, pinned: Pinned | null = null): string => {
  const { customModel } = answers;
  const packed = customModel && packedText(customModel);
  const parts = [`v=${packed === null ? unpackedVersion : linkVersion}`, `at=${page}`];
  if (pinned) {
    parts.push(
      `evidence=${encoded(pinned.evidenceVersion)}`,
      `was=${pinned.ranking.map(({ technique, percent }) => `${technique}:${percent}`).join(",")}`,
    );
  }
  for (const id of questionIds) {
    const answer = answers[id];
    if (answer === undefined) continue;
    parts.push(`${id}=${encoded(Array.isArray(answer) ? answer.join(",") : String(answer))}`);
  }
  if (answers.weights) {
    const points = criterionIds.flatMap((id) =>
      answers.weights?.[id] === undefined ? [] : [`${id}:${answers.weights[id]}`],
    );
    parts.push(`weights=${points.join(",")}`);
  }
  if (answers.gpuPrice !== undefined) parts.push(`gpuPrice=${answers.gpuPrice}`);
  if (customModel) parts.push(`customModel=${encoded(packed ?? JSON.stringify(customModel))}`);
  return parts.join("&");
};
