import { isRecord } from "../record.ts";
import { lineReader } from "./lines.ts";
import type { RowReader, RowSink } from "./row.ts";

/** JSON objects, one on each line that is not blank. */
export const jsonLinesReader = ({ row, fault }: RowSink): RowReader =>
  lineReader((line, number) => {
    if (line === null) {
      fault("too-long", number);
      return;
    }
    if (line.trim() === "") return;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      fault("not-json", number);
      return;
    }
    if (isRecord(value)) row(value, number);
    else fault("not-an-object", number);
  });
