import { version } from "../../package.json";
import {
  builtInCatalogue,
  type CheckRequest,
  type CheckResult,
  check,
  type FileIssue,
  isMeantToTrain,
  patchOfFindings,
} from "../core/index.ts";
import { english } from "../locales/english.ts";
import { checkText, fileIssueText } from "../wording/check.ts";
import { checkJson } from "../wording/checkJson.ts";
import { sarifOf } from "../wording/sarif.ts";
import { BadInput } from "./BadInput.ts";
import { json, type Printed } from "./output.ts";

/** Each form in which a check is printed. */
const forms = {
  text: (result) => checkText(result, english),
  json: (result) => json(checkJson(result, english)),
  sarif: (result) => json(sarifOf(result, version, english)),
  fix: ({ checked }) => patchOfFindings(checked.flatMap(({ findings }) => findings)),
} as const satisfies Readonly<Record<string, (result: CheckResult) => string>>;

/**
 * What a check prints, and whether nothing is wrong. Throws BadInput for files that cannot be read;
 * where others are skipped, only for those that are meant to configure training.
 */
export const checkOutput = async (
  { files, settings }: CheckRequest,
  form: keyof typeof forms,
  skipsOthers: boolean,
): Promise<Printed> => {
  const { checked, issues } = await check(files, settings, builtInCatalogue);
  const textOf = ({ file }: FileIssue): string => files.find(({ name }) => name === file)?.text ?? "";
  const kept = skipsOthers ? issues.filter((issue) => isMeantToTrain(issue, textOf(issue))) : issues;
  const result = { checked, issues: kept };
  if (result.issues.length > 0) throw new BadInput(result.issues.map((issue) => fileIssueText(issue, english)));
  const passes = !result.checked.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
  return { output: forms[form](result), passes };
};
