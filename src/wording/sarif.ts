import { type CheckResult, type FileIssue, type Finding, type FindingId, type Place, patchOf } from "../core/index.ts";
import type { CheckWords } from "../locales/index.ts";
import { allowedFileText } from "./check.ts";
import { findingText, findingTitle } from "./finding.ts";

/** A path as a relative reference of RFC 3986, which SARIF asks for. */
const uriOf = (file: string): string =>
  file
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");

const locationOf = ({ file, line }: Place) => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: Math.max(1, line) } },
});

const resultOf = (finding: Finding, words: CheckWords) => ({
  ruleId: finding.id,
  level: finding.severity,
  message: { text: words.timeline.sentences(`${findingTitle(finding, words)}.`, findingText(finding, words)) },
  locations: [locationOf(finding.place)],
  ...(finding.fix ? { properties: { patch: patchOf(finding.fix) } } : {}),
});

/** The rule that a file breaks which cannot be read. */
const unreadable = "unreadable";

const resultOfIssue = (issue: FileIssue, words: CheckWords) => ({
  ruleId: unreadable,
  level: "error",
  message: { text: words.check.unreadableUse(allowedFileText(issue, words)) },
  locations: [locationOf(issue)],
});

/** A check as SARIF 2.1.0, which code hosts show beside the lines of a change. */
export const sarifOf = ({ checked, issues }: CheckResult, version: string, words: CheckWords) => ({
  $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  version: "2.1.0",
  runs: [
    {
      tool: {
        driver: {
          name: "tunewise",
          version,
          rules: [
            ...(Object.keys(words.check.title) as readonly FindingId[]).map((id) => ({
              id,
              shortDescription: { text: words.check.title[id] },
            })),
            { id: unreadable, shortDescription: { text: words.check.unreadable } },
          ],
        },
      },
      results: [
        ...issues.map((issue) => resultOfIssue(issue, words)),
        ...checked.flatMap(({ findings }) => findings.map((finding) => resultOf(finding, words))),
      ],
    },
  ],
});
