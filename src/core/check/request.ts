import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Issue } from "../parse/issue.ts";
import { nearest } from "../parse/nearest.ts";
import {
  fieldOf,
  listOf,
  object,
  optional,
  own,
  type Reader,
  readAll,
  readFields,
  refuse,
  refuseOthers,
  unusable,
  where,
  wholeNumber,
} from "../parse/reader.ts";
import { isRecord } from "../record.ts";
import type { CheckSettings } from "./check.ts";
import type { SourceFile } from "./files/source.ts";

const gpuReader =
  ({ findGpu, gpus }: Catalogue): Reader<string> =>
  (value, place) => {
    const ids = gpus.map(({ id }) => id);
    const gpu = typeof value === "string" ? findGpu(value) : undefined;
    return gpu?.id ?? refuse(value, place, { id: "option", options: ids, meant: nearest(value, ids) });
  };

const modelReader =
  ({ findModel, nearestModel }: Catalogue): Reader<string> =>
  (value, place) =>
    typeof value === "string" && findModel(value)
      ? value
      : refuse(value, place, { id: "catalogue-model", meant: nearestModel(value) });

/** What a check may be told beside the files. */
const settingsReaders = (catalogue: Catalogue) => ({
  gpu: optional(gpuReader(catalogue), undefined),
  gpuCount: optional(wholeNumber(1, 16_384), undefined),
  model: optional(modelReader(catalogue), undefined),
  examples: optional(wholeNumber(1, 1_000_000_000), undefined),
});

const anyText = where((value): value is string => typeof value === "string", { id: "text" });

/** More than a repository has that one person changes at once. */
const mostFiles = 1_000;

const filesReader: Reader<readonly SourceFile[]> = (value, place) =>
  Array.isArray(value) && value.length === 0
    ? refuse(value, place, { id: "list", most: mostFiles })
    : listOf(object({ name: anyText, text: anyText }), mostFiles)(value, place);

/** A check that is asked for: the files, and what is said beside them. */
export interface CheckRequest {
  readonly files: readonly SourceFile[];
  readonly settings: CheckSettings;
}

const requestReader =
  (catalogue: Catalogue): Reader<CheckRequest> =>
  (value, place) => {
    if (!isRecord(value)) return refuse(value, { ...place, path: "check" }, { id: "object" });
    const readers = settingsReaders(catalogue);
    refuseOthers(value, ["files", ...Object.keys(readers)], place);
    const files = filesReader(own(value, "files"), fieldOf(place, "files"));
    const settings = readFields(readers, value, place);
    return files === unusable || settings === unusable ? unusable : { files, settings };
  };

/** The check that a JSON value asks for, or every field of it that cannot be used. Never throws. */
export const readCheck = (
  value: unknown,
  catalogue: Catalogue,
): CheckRequest | { readonly issues: readonly Issue[] } => {
  const { value: request, issues } = readAll(requestReader(catalogue), value);
  return request === unusable || issues.length > 0 ? { issues } : request;
};
