import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Chunk {
  readonly name?: string;
  readonly file: string;
  readonly imports?: readonly string[];
}

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Readonly<Record<string, Chunk>>;

/** The files that a file loads at once, with itself. */
const loadedWith = ({ file, imports = [] }: Chunk): readonly string[] => [
  ...new Set([file, ...imports.flatMap((key) => loadedWith(manifest[key] as Chunk))]),
];

const holdsReact = (file: string): boolean => readFileSync(join("dist", file), "utf8").includes("hydrateRoot");

describe("the worker that decides", () => {
  it("loads no file that holds React", () => {
    const worker = Object.values(manifest).find(({ name }) => name === "deciding");
    expect(worker && loadedWith(worker).filter(holdsReact)).toEqual([]);
    expect(Object.values(manifest).filter(({ file }) => file.endsWith(".js") && holdsReact(file))).not.toEqual([]);
  });
});
