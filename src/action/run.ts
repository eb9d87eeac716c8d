import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { builtInCatalogue, readCheck } from "../core/index.ts";
import { type Issue, isRecord } from "../core/parse/index.ts";
import { english } from "../locales/english.ts";
import { issueText } from "../wording/issue.ts";
import { sarifOf } from "../wording/sarif.ts";
import { changedConfigurations, matcher } from "./changed.ts";
import { openRepository, type Repository } from "./git.ts";
import { type PullRequest, putComment } from "./github.ts";
import { code } from "./markdown.ts";
import { comment, hasErrors, nothingChanged, resultAtHead } from "./report.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What cannot be gone on with: a setting of the workflow, or a commit that is not there. */
class Unable extends Error {}

const given = (environment: Environment, name: string): string | undefined => environment[name]?.trim() || undefined;

/** What each input of action.yml is called in a check. */
const inputs = { gpu: "GPU", gpuCount: "GPUS", model: "MODEL", examples: "EXAMPLES" } as const;

const settingsIn = (environment: Environment) => {
  const values = Object.entries(inputs).map(([field, name]) => {
    const text = given(environment, `TUNEWISE_${name}`);
    const isNumber = field === "gpuCount" || field === "examples";
    return [field, text !== undefined && isNumber && !Number.isNaN(Number(text)) ? Number(text) : text] as const;
  });
  // The files are not known yet; any stand for them.
  const request = readCheck({ ...Object.fromEntries(values), files: [{ name: "", text: "" }] }, builtInCatalogue);
  if (!("issues" in request)) return request.settings;
  const inputOf = ({ path }: Issue): string => inputs[path as keyof typeof inputs]?.toLowerCase() ?? path;
  throw new Unable(request.issues.map((issue) => issueText({ ...issue, path: inputOf(issue) }, english)).join("\n"));
};

const eventIn = (environment: Environment): Readonly<Record<string, unknown>> => {
  const path = given(environment, "GITHUB_EVENT_PATH");
  if (path === undefined) return {};
  const event: unknown = JSON.parse(readFileSync(path, "utf8"));
  return isRecord(event) ? event : {};
};

const textAt = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = path.reduce<unknown>((held, field) => (isRecord(held) ? held[field] : undefined), value);
  return typeof found === "string" && found !== "" ? found : undefined;
};

/** A push that makes a branch names a commit of zeros. */
const isNone = (commit: string): boolean => /^0+$/.test(commit);

/** The commit to compare with; null if there is no such commit, and then every file counts as new. */
const baseOf = (
  repository: Repository,
  head: string,
  environment: Environment,
  event: Readonly<Record<string, unknown>>,
): string | null => {
  const name =
    given(environment, "TUNEWISE_BASE") ?? textAt(event, "pull_request", "base", "sha") ?? textAt(event, "before");
  if (name === undefined || isNone(name)) return null;
  const base = repository.commit(name) ?? (repository.fetch(name) ? repository.commit(name) : null);
  if (base === null)
    throw new Unable(`the base ${name} is not in this clone; use actions/checkout with fetch-depth: 0`);
  return repository.forkPoint(base, head);
};

const pullRequestIn = (environment: Environment, event: Readonly<Record<string, unknown>>): PullRequest | null => {
  const { pull_request: pullRequest } = event;
  const number = isRecord(pullRequest) ? pullRequest.number : undefined;
  const [repository, token] = [given(environment, "GITHUB_REPOSITORY"), given(environment, "TUNEWISE_TOKEN")];
  if (typeof number !== "number" || repository === undefined || token === undefined) return null;
  return { api: given(environment, "GITHUB_API_URL") ?? "https://api.github.com", repository, number, token };
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A line for the log, in which no text of a repository can begin a command of the runner. */
const logged = (text: string): string =>
  `tunewise: ${text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ")}\n`;

/**
 * Checks the training configurations that differ between base and head: comments on the pull
 * request, or writes into the summary of the job where it may not, and writes SARIF. Gives the exit
 * status: 1 where something is wrong, 2 where nothing can be checked.
 */
export const runAction = async (
  folder: string,
  environment: Environment,
  log: (line: string) => void,
): Promise<0 | 1 | 2> => {
  const say = (text: string): void => log(logged(text));
  try {
    const event = eventIn(environment);
    const settings = settingsIn(environment);
    const repository = openRepository(folder);
    const head = repository.commit(given(environment, "TUNEWISE_HEAD") ?? "HEAD");
    if (head === null) throw new Unable("there is no commit here; use actions/checkout before");
    const base = baseOf(repository, head, environment, event);
    const patterns = (given(environment, "TUNEWISE_FILES") ?? "**").split(/\s*[\n,]\s*/).filter(Boolean);
    const changes = await changedConfigurations(repository, base, head, matcher(patterns), settings);
    const result = resultAtHead(changes);
    const isNeeded = changes.length > 0;
    const text = isNeeded ? comment(changes) : nothingChanged;
    say(`${changes.length} changed configurations`);

    const sarif =
      given(environment, "TUNEWISE_SARIF") ?? join(given(environment, "RUNNER_TEMP") ?? folder, "tunewise.sarif");
    writeFileSync(sarif, `${JSON.stringify(sarifOf(result, version, english), null, 2)}\n`);
    const pullRequest = pullRequestIn(environment, event);
    let isCommented = false;
    if (pullRequest && given(environment, "TUNEWISE_COMMENT") !== "false") {
      try {
        await putComment(pullRequest, text, isNeeded);
        isCommented = true;
      } catch (error) {
        // A pull request from a fork has a token that may only read.
        say(`no comment was written: ${reasonOf(error)}`);
      }
    }
    const summary = given(environment, "GITHUB_STEP_SUMMARY");
    if (summary !== undefined && isNeeded) appendFileSync(summary, text);
    const hasFailed = hasErrors(result);
    const output = given(environment, "GITHUB_OUTPUT");
    if (output !== undefined) {
      appendFileSync(
        output,
        `sarif=${sarif}\nconfigurations=${changes.length}\nerrors=${hasFailed}\ncommented=${isCommented}\n`,
      );
    }
    return hasFailed && given(environment, "TUNEWISE_FAIL") !== "false" ? 1 : 0;
  } catch (error) {
    for (const line of reasonOf(error).split("\n")) say(line);
    const summary = given(environment, "GITHUB_STEP_SUMMARY");
    if (summary !== undefined) appendFileSync(summary, `Nothing was checked: ${code(reasonOf(error))}\n`);
    return 2;
  }
};
