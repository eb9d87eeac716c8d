import { type CheckResult, type Finding, type FindingId, patchOf } from "../core/index.ts";
import type { CheckWords } from "../locales/index.ts";
import { findingText, findingTitle } from "./finding.ts";

/** A path as a relative reference of RFC 3986, which SARIF asks for. */
const uriOf = (file: string): string =>
  file
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");

const resultOf = (finding: Finding, words: CheckWords) => {
  const { file, line } = finding.place;
  return {
    ruleId: finding.id,
    level: finding.severity,
    message: { text: words.timeline.sentences(`${findingTitle(finding, words)}.`, findingText(finding, words)) },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: Math.max(1, line) } } },
    ],
    ...(finding.fix ? { properties: { patch: patchOf(finding.fix) } } : {}),
  };
};

/** A check as SARIF 2.1.0, which code hosts show beside the lines of a change. */
export const sarifOf = ({ checked }: CheckResult, version: string, words: CheckWords) => ({
  $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  version: "2.1.0",
  runs: [
    {
      tool: {
        driver: {
          name: "tunewise",
          version,
          rules: (Object.keys(words.check.title) as readonly FindingId[]).map((id) => ({
            id,
            shortDescription: { text: words.check.title[id] },
          })),
        },
      },
      results: checked.flatMap(({ findings }) => findings.map((finding) => resultOf(finding, words))),
    },
  ],
});
