import { fstatSync, writeFileSync } from "node:fs";

/** What is printed, and whether what was looked at passes. */
export interface Printed {
  readonly output: string;
  readonly passes: boolean;
}

/** A value as it is printed. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const writeTo = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    // An error comes as an event too, which would end the program if nobody listened.
    stream.once("error", reject);
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });

/**
 * Writes the whole text to standard output or standard error; rejects where that is not possible.
 */
export const write = async (stream: NodeJS.WriteStream & { readonly fd: number }, text: string): Promise<void> => {
  const target = fstatSync(stream.fd);
  // A stream takes no notice of a full disk that kept only the beginning of the text.
  if (target.isFile()) writeFileSync(stream.fd, text);
  else await writeTo(stream, text);
};
