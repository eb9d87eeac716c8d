import { builtInCatalogue, check, readCheck } from "../core/index.ts";
import { english } from "../locales/english.ts";
import { allowedFileText, fileIssueText } from "../wording/check.ts";
import { checkJson, type FindingsJson } from "../wording/checkJson.ts";
import { InputError, refuseIssues } from "./InputError.ts";

/** The findings on what is asked, as `schemas.check` describes it. Rejects with InputError. */
export const checkFiles = async (asked: unknown): Promise<FindingsJson> => {
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
  return checkJson(result, english);
};
