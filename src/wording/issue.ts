import type { Allowed, AllowedId, Issue } from "../core/parse/index.ts";
import type { AllWords } from "../locales/index.ts";

/** What issues are worded with. */
export type IssueWords = Pick<AllWords, "issues">;

/** The value as JSON; its type where it has no JSON, as functions and circles have none. */
const asJson = (value: unknown): string => {
  if (typeof value === "number") return String(value);
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
};

/** A value as it is shown in a message: short, on one line. */
const shown = (value: unknown): string => {
  const text = (typeof value === "string" ? value : asJson(value)).replaceAll(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

const listed = (ids: readonly string[]): string => ids.join(", ");

/** Each fact about what is allowed in words. */
const texts: { readonly [Id in AllowedId]: (allowed: Allowed<Id>, words: IssueWords) => string } = {
  object: (_, { issues }) => issues.object,
  list: ({ most }, { issues }) => issues.list(most),
  flag: (_, { issues }) => issues.flag,
  number: (_, { issues }) => issues.number,
  text: (_, { issues }) => issues.text,
  "above-zero": ({ most, unit }, { issues }) => issues.aboveZero(most, unit),
  "whole-number": ({ least, most }, { issues }) => issues.wholeNumber(least, most),
  option: ({ options }) => listed(options),
  field: ({ fields }, { issues }) => issues.oneOf(listed(fields)),
  "one-name": ({ given }, { issues }) => issues.oneName(given),
  "one-key": (_, { issues }) => issues.oneKey,
  json: ({ line }, { issues }) => (line === null ? issues.json : issues.jsonToLine(line)),

  answers: (_, { issues }) => issues.answers,
  question: (_, { issues }) => issues.question,
  choice: ({ options }, { issues }) => issues.orUnknown(listed(options)),
  amount: ({ least, most, options }, { issues }) => issues.amount(least, most, listed(options)),
  lengths: ({ most, options }, { issues }) => issues.lengths(most, listed(options)),
  count: ({ least, most }, { issues }) => issues.count(least, most),
  model: ({ sizeClasses }, { issues }) => issues.model(listed(sizeClasses)),
  trainable: ({ format }, { issues }) => issues.trainable(format.toUpperCase()),
  "open-model": (_, { issues }) => issues.openModel,
  draft: (_, { issues }) => issues.draft,
  storage: ({ storage }, { issues }) => issues.storage(storage),
  order: ({ criteria }, { issues }) => issues.order(listed(criteria)),
  price: ({ most }, { issues }) => issues.price(most),
  "price-with-card": (_, { issues }) => issues.priceWithCard,
  weights: ({ most, criteria }, { issues }) => issues.weights(most, listed(criteria)),
  "custom-model-with-custom": (_, { issues }) => issues.customModelWithCustom,

  divisor: ({ field, whole }, { issues }) => issues.divisor(field, whole),
  "model-file": ({ kind }, { issues }) => issues.modelFiles[kind],
  "remote-code": (_, { issues }) => issues.remoteCode,
  family: (_, { issues }) => issues.family,
  "hidden-divisor": ({ size }, { issues }) => issues.hiddenDivisor(size),
  "even-halves": (_, { issues }) => issues.evenHalves,

  "run-model": (_, { issues }) => issues.runModel,
  "catalogue-model": (_, { issues }) => issues.catalogueModel,
  quantized: ({ options, technique }, { issues }) => issues.quantized(listed(options), technique),
  unquantized: ({ technique }, { issues }) => issues.unquantized(technique),
  modules: ({ names }, { issues }) => issues.modules(listed(names)),
  "at-rest": ({ rest }, { issues }) => issues.atRest(rest),
  hyperparameter: ({ technique, fields }, { issues }) =>
    fields.length > 0 ? issues.hyperparameter(technique, listed(fields)) : issues.noHyperparameter(technique),
  "module-side": ({ least, most, module }, { issues }) => issues.moduleSide(least, most, module),
  "hidden-side": ({ most }, { issues }) => issues.hiddenSide(most),
  "module-divisor": ({ size, module }, { issues }) => issues.moduleDivisor(size, module),
  "only-with": ({ field, values }, { issues }) => issues.onlyWith(field, values),
  "trains-nothing": (_, { issues }) => issues.trainsNothing,
  "no-module": (_, { issues }) => issues.noModule,

  "percent-encoded": (_, { issues }) => issues.percentEncoded,
  "first-kept": (_, { issues }) => issues.firstKept,
  "link-version": ({ newest }, { issues }) => issues.linkVersion(newest),
  "link-length": ({ most }, { issues }) => issues.linkLength(most),
  "pinned-evidence": (_, { issues }) => issues.pinnedEvidence,
  "pinned-ranking": (_, { issues }) => issues.pinnedRanking,
  page: ({ pages }, { issues }) => issues.page(listed(pages)),

  "host-id": (_, { issues }) => issues.hostId,
  "new-id": (_, { issues }) => issues.newId,
  "free-id": ({ taken }, { issues }) => issues.freeId(listed(taken)),
  name: ({ most }, { issues }) => issues.name(most),
  "price-range": (_, { issues }) => issues.priceRange,
  "card-id": (_, { issues }) => issues.cardId,
  "image-path": (_, { issues }) => issues.imagePath,
  address: (_, { issues }) => issues.address,
  path: (_, { issues }) => issues.path,
};

const textOf = <Id extends AllowedId>(allowed: Allowed<Id>, words: IssueWords): string =>
  texts[allowed.id](allowed, words);

/** What is allowed, such as "a whole number from 1 to 8". */
export const allowedText = (allowed: Allowed, words: IssueWords): string => textOf(allowed, words);

/** Where the issue is: the path of the field. */
export const issuePath = ({ path }: Pick<Issue, "path">, words: IssueWords): string =>
  shown(path) || words.issues.noName;

/** The name that was probably meant; null where none is near. */
const meantIn = (allowed: Allowed): string | null => ("meant" in allowed ? allowed.meant : null);

/** The issue as one line: the field, the value, what was probably meant, what is allowed. */
export const issueText = (issue: Issue, words: IssueWords): string => {
  const { value, allowed } = issue;
  const { issues } = words;
  const path = issuePath(issue, words);
  const [text, meant] = [allowedText(allowed, words), meantIn(allowed)];
  if (allowed.id === "field" || allowed.id === "hyperparameter") {
    return meant === null ? issues.field(path, text) : issues.fieldMeant(path, meant, text);
  }
  if (value === undefined) return issues.missing(path, text);
  return meant === null ? issues.line(path, shown(value), text) : issues.lineMeant(path, shown(value), meant, text);
};
