import { builtInCatalogue, type CheckResult, check, patchOfFindings, readCheck } from "../core/index.ts";
import { english } from "../locales/english.ts";
import { allowedFileText, checkText, fileIssueText } from "../wording/check.ts";
import { checkJson, type FindingsJson } from "../wording/checkJson.ts";
import { InputError, refuseIssues } from "./InputError.ts";

const checked = async (asked: unknown): Promise<CheckResult> => {
  const request = readCheck(asked, builtInCatalogue);
  if ("issues" in request) {
    refuseIssues(request.issues);
    throw new Error("a check was refused without an issue");
  }
  const result = await check(request.files, request.settings, builtInCatalogue);
  if (result.issues.length > 0) {
    throw new InputError(
      result.issues.map((issue) => ({
        path: `${issue.file}:${issue.line}`,
        value: undefined,
        allowed: allowedFileText(issue, english),
        message: fileIssueText(issue, english),
      })),
    );
  }
  return result;
};

/** The findings on what is asked, as `schemas.check` describes it. Rejects with InputError. */
export const checkFiles = async (asked: unknown): Promise<FindingsJson> => checkJson(await checked(asked), english);

/** The same, and as text with the fixes as one patch. Rejects with InputError. */
export const checkToTell = async (
  asked: unknown,
): Promise<{ readonly findings: FindingsJson; readonly text: string }> => {
  const result = await checked(asked);
  const patch = patchOfFindings(result.checked.flatMap(({ findings }) => findings));
  const text = checkText(result, english);
  return {
    findings: checkJson(result, english),
    text: patch === "" ? text : `${text}\n${english.check.allFixes}:\n${patch}`,
  };
};
