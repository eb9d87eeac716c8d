import { lineReader } from "./lines.ts";
import type { RowReader, RowSink } from "./row.ts";

/** Every line that is not blank, as the loaders of the frameworks read a text. */
export const plainTextReader = ({ row, fault }: RowSink): RowReader =>
  lineReader((line, number) => {
    if (line === null) fault("too-long", number);
    else if (line.trim() !== "") row(line, number);
  });
