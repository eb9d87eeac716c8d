import { answersFrom, type DataSet, type DataSource, readData } from "../core/data-file/index.ts";
import { answersJson } from "../core/index.ts";
import { parquetRows } from "../data-libraries/parquet.ts";
import { tokenCounter } from "../data-libraries/tokenizer.ts";
import { english } from "../locales/english.ts";
import { countedText, dataFacts, dataFaultText, dataWarnings, formatHint } from "../wording/dataFile.ts";
import { BadInput } from "./BadInput.ts";

/** The tokenizer that a file holds; null where none is named. */
const counterFrom = async (tokenizer: DataSource | null) => {
  if (tokenizer === null) return null;
  const text = new TextDecoder().decode(await tokenizer.slice(0, tokenizer.size));
  const counter = await tokenCounter(text);
  if (counter) return counter;
  throw new BadInput([`--tokenizer: ${dataFaultText({ id: "tokenizer", file: tokenizer.name }, english)}`]);
};

/** What was found in files of examples. Throws BadInput where they are none. */
export const readDataSet = async (sources: readonly DataSource[], tokenizer: DataSource | null): Promise<DataSet> => {
  const countTokens = await counterFrom(tokenizer);
  const result = await readData(sources, { parquetRows, countTokens, pause: () => null });
  if ("fault" in result) throw new BadInput([`FILE: ${dataFaultText(result.fault, english)}`]);
  return result.dataset;
};

/** What was found, as public JSON: the answers are as `tunewise decide` takes them. */
export const dataSetJson = (dataset: DataSet): unknown => {
  const hint = formatHint(dataset, english);
  return {
    dataset: { ...dataset, ...(hint === null ? {} : { hint }) },
    answers: answersJson(answersFrom(dataset)),
  };
};

/** What was found, for reading. */
export const dataSetText = (dataset: DataSet): string => {
  const facts = dataFacts(dataset, english);
  const width = Math.max(...facts.map(({ name }) => name.length)) + 2;
  const hint = formatHint(dataset, english);
  return [
    ...facts.map(({ name, value }) => `${`${name}:`.padEnd(width)}${value}`),
    countedText(dataset, english),
    ...(hint === null ? [] : [hint]),
    ...dataWarnings(dataset, english).map((line) => `Warning: ${line}`),
    `Answers: ${JSON.stringify(answersJson(answersFrom(dataset)))}`,
    "",
  ].join("\n");
};
