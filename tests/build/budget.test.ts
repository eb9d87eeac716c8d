import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import budgets from "../../budgets.json";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
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

const entryKey = Object.keys(manifest).find((key) => manifest[key]?.isEntry) as string;
const filesBeforeResult = [...withImports(entryKey)]
  .map((key) => (manifest[key] as Chunk).file)
  .filter((file) => file.endsWith(".js"));
const read = (file: string): string => readFileSync(join("dist", file), "utf8");

/** Bytes of a page that renders one word with react and react-dom, built with the same tool. */
const bareReactBytes = async (): Promise<number> => {
  const folder = mkdtempSync(join(process.cwd(), "node_modules/.bare-react-"));
  try {
    const entry = join(folder, "main.js");
    writeFileSync(
      entry,
      'import { createElement } from "react"; import { createRoot } from "react-dom/client"; createRoot(document.body).render(createElement("p", null, "Hello"));',
    );
    const result = await build({
      configFile: false,
      logLevel: "silent",
      mode: "production",
      define: { "process.env.NODE_ENV": '"production"' },
      build: { write: false, target: "es2023", rolldownOptions: { input: entry } },
    });
    const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) =>
      "output" in part ? part.output : [],
    );
    return outputs.reduce((total, output) => total + (output.type === "chunk" ? gzipBytes(output.code) : 0), 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe("bundle budget", () => {
  it("keeps the JavaScript before the result page within its budget", async () => {
    const ours = filesBeforeResult.reduce((total, file) => total + gzipBytes(read(file)), 0);
    const bare = await bareReactBytes();
    console.info(
      `JavaScript before the result page: ${ours} bytes gzip, ${(ours / bare).toFixed(3)} times bare React (${bare})`,
    );
    expect(ours / bare).toBeLessThanOrEqual(budgets.javascriptBeforeResultTimesBareReact);
  });

  it("loads recharts only with the result page", () => {
    for (const file of filesBeforeResult) expect(read(file)).not.toContain("recharts");
    const result = manifest["src/results/ResultPage.tsx"] as Chunk;
    expect(read(result.file)).toContain("recharts");
  });
});
