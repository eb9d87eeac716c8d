import { type Answers, type Problem, parseAnswers } from "../guide/index.ts";
import { criterionIds, isQuestionId, type QuestionId, questionIds, questionOf } from "../guide/questions/index.ts";

/** The version of the link format. A change of meaning raises it; new questions do not. */
export const linkVersion = 1;

const otherPages = ["start", "answers", "result", "accuracy", "method", "evidence", "techniques"] as const;

/** Where in the guide a link leads: a question, or one of the other pages. */
export type Page = (typeof otherPages)[number] | QuestionId | `technique-${string}`;

export const isPage = (text: string): text is Page =>
  (otherPages as readonly string[]).includes(text) || isQuestionId(text) || /^technique-[a-z0-9-]{1,40}$/.test(text);

/** Longest fragment that is read; a full set of answers with a config.json takes about a tenth of it. */
const longestFragment = 10_000;

const encoded = (text: string): string => encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%20", "+");

/** The fragment, without "#", that holds the page and the answers: `v=1&at=result&goal=task&...`, in the order of the questions. */
export const fragmentOf = (answers: Answers, page: Page): string => {
  const parts = [`v=${linkVersion}`, `at=${page}`];
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
  if (answers.customModel) parts.push(`customModel=${encoded(JSON.stringify(answers.customModel))}`);
  return parts.join("&");
};

/** What a fragment says, and what of it was left out. */
export interface Link {
  readonly answers: Answers;
  readonly page: Page;
  readonly problems: readonly Problem[];
}

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null;
  }
};

/** `quality:40,retention:10` as an object; the text itself where it is not of that form. */
const weightsOf = (text: string): unknown => {
  const pairs = text.split(",").map((pair) => /^([a-z-]{1,30}):(\d{1,3}(?:\.\d{1,6})?)$/.exec(pair));
  return pairs.every((pair) => pair !== null)
    ? Object.fromEntries(pairs.map(([, id, points]) => [id, Number(points)]))
    : text;
};

const valueOf = (key: string, text: string): unknown => {
  if (key === "customModel") {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  }
  if (key === "gpuPrice") return /^\d{1,4}(\.\d{1,6})?$/.test(text) ? Number(text) : text;
  if (key === "weights") return weightsOf(text);
  if (!isQuestionId(key) || text === "unknown") return text;
  const { kind } = questionOf(key);
  if (kind === "number") return /^\d{1,9}$/.test(text) ? Number(text) : text;
  return kind === "ranking" ? text.split(",") : text;
};

const versionHint = `version ${linkVersion}; this link may come from a newer guide, and only what is understood was kept`;

/** Reads a fragment, with or without "#". Keeps what it understands and names what it left out. Never throws. */
export const readFragment = (fragment: string): Link => {
  const text = fragment.replace(/^#/, "");
  const problems: Problem[] = [];
  const leaveOut = (path: string, value: string, allowed: string): void => {
    problems.push({ path: path.slice(0, 60) || "(empty)", value: value.slice(0, 60), allowed });
  };
  if (text.length > longestFragment) {
    leaveOut("link", `${text.length} characters`, `at most ${longestFragment} characters; the rest was not read`);
  }
  const values = new Map<string, unknown>();
  let page: Page = "start";
  for (const part of text.slice(0, longestFragment).split("&").slice(0, 100)) {
    if (part === "") continue;
    const split = part.indexOf("=");
    const key = decoded(split < 0 ? part : part.slice(0, split));
    const value = decoded(split < 0 ? "" : part.slice(split + 1));
    if (key === null || value === null) leaveOut("link", part, "percent-encoded text");
    else if (key === "at" && isPage(value)) page = value;
    else if (key === "at") leaveOut("at", value, `${otherPages.join(", ")} or the id of a question`);
    else if (key === "v") {
      if (value !== String(linkVersion)) leaveOut("v", value, versionHint);
    } else if (values.has(key)) leaveOut(key, value, "one value; the first was kept");
    else values.set(key, valueOf(key, value));
  }
  const parsed = parseAnswers(Object.fromEntries(values));
  return { answers: parsed.answers, page, problems: [...problems, ...parsed.problems] };
};
