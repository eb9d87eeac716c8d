import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bareReactScript } from "../../benchmark/page/bareReact.ts";
import budgets from "../../budgets.json";

interface Chunk {
  readonly name?: string;
  readonly file: string;
  readonly imports?: readonly string[];
}

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Record<string, Chunk>;

const gzipBytes = (code: string): number => gzipSync(code, { level: 9 }).length;

/** The chunk and everything it needs at once. */
const withImports = (key: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const needed of manifest[key]?.imports ?? []) withImports(needed, seen);
  return seen;
};

/**
 * The scripts of these chunks, by name or by the source that each is made for, with all that they
 * need at once.
 */
const scriptsOf = (...chunks: readonly string[]): readonly string[] => {
  const needed = new Set<string>();
  for (const chunk of chunks) {
    const key = Object.keys(manifest).find((candidate) => candidate === chunk || manifest[candidate]?.name === chunk);
    if (!key) throw new Error(`no built file is ${chunk}`);
    withImports(key, needed);
  }
  return [...needed].map((key) => (manifest[key] as Chunk).file).filter((file) => file.endsWith(".js"));
};
const beforeFirstQuestion = scriptsOf("main", "app", "start-en");
const read = (file: string): string => readFileSync(join("dist", file), "utf8");
const page = read("index.html");
/** The script that stands in the page itself. */
const inlineBoot = /<script>([^]*?)<\/script>/.exec(page)?.[1] as string;
const beforeLinkedResult = [...page.matchAll(/"\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file as string);

describe("bundle budget", () => {
  it("keeps the JavaScript within its budgets, before the first question and before a linked result", async () => {
    const bare = gzipBytes(await bareReactScript());
    const timesBare = (files: readonly string[]): number =>
      [inlineBoot, ...files.map(read)].reduce((total, code) => total + gzipBytes(code), 0) / bare;
    const measured = {
      javascriptBeforeFirstQuestionTimesBareReact: timesBare(beforeFirstQuestion),
      javascriptBeforeLinkedResultTimesBareReact: timesBare(beforeLinkedResult),
    };
    console.info(measured);
    for (const [name, times] of Object.entries(measured)) {
      expect({ name, within: times <= budgets[name as keyof typeof measured] }).toEqual({ name, within: true });
    }
  });

  it("keeps the script of host pages within 3 kB in gzip", () => {
    expect(gzipBytes(read("embed.js"))).toBeLessThanOrEqual(budgets.embedScriptBytes);
  });

  it("loads recharts only with charts, and the measured runs only where they are shown", () => {
    for (const file of new Set([...beforeFirstQuestion, ...beforeLinkedResult])) {
      expect(read(file)).not.toContain("recharts");
      expect(read(file)).not.toContain("litgpt-lora-1");
    }
    expect(scriptsOf("src/pages/result/sections/Memory.tsx").some((file) => read(file).includes("recharts"))).toBe(
      true,
    );
  });
});
