// The door for what reads data files: loaded when somebody has one.

export { answersFrom } from "./answers.ts";
export type { CountTokens } from "./collector.ts";
export type { DataFault, DataSet, Flawed } from "./data-set.ts";
export type { DataFormat } from "./format.ts";
export { type DataReading, type DataSource, readData } from "./read.ts";
