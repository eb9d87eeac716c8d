import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";

/**
 * Where words may stand outside the messages: names of works, of products and of what others call
 * things; code that is the same in every language; the command line, the package and its tools,
 * which speak English; what is wrong with a message of an embedding page, for its developer.
 */
const exempt = [
  "src/locales/",
  "src/core/recipe.ts",
  "src/core/recipe-text.ts",
  "src/core/recipe-remedies.ts",
  "src/core/check/patch.ts",
  "src/core/evidence/shared-sources.ts",
  "src/core/evidence/service-pages.ts",
  "src/core/evidence/services.ts",
  "src/core/evidence/benchmark.ts",
  "src/core/evidence/runs/",
  "src/core/catalogue/gpus.ts",
  "src/core/estimate/software.ts",
  "src/core/evidence/comparison-sources.ts",
  "src/core/evidence/gpu-sources.ts",
  "src/core/catalogue/models/",
  "src/action/",
  "src/cli/",
  "src/package/",
  "src/mcp/",
  "src/fit/",
  "src/embed/protocol.ts",
];

/**
 * Files of the folders of techniques, frameworks and questions: words, titles of works, and code
 * that recipes are made of.
 */
const inFolders =
  /^src\/core\/(techniques\/[^/]+\/(words|claims|evidence|recipes|fixture)\.|frameworks\/|questions\/[^/]+\/words\.)/;

/** Attributes of elements that a person reads or hears. */
const read = new Set([
  "aria-label",
  "aria-valuetext",
  "title",
  "alt",
  "placeholder",
  "label",
  "summary",
  "caption",
  "name",
]);

/** Names, patterns and commands, the same in every language. */
const universal = new Set([
  "Markdown",
  "JSON",
  "owner/name",
  "https://…#v=2&at=result&…",
  "npm run accuracy",
  "npm run backtest",
  "npm run calibrate",
  "vllm serve ‹›",
]);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

/** Two words in a row, or one that begins like a sentence. */
const looksRead = (text: string): boolean =>
  /\p{L}{2,}[,.;:]? \p{L}{2,}/u.test(text) || /^\p{Lu}\p{Ll}+[ .…]/u.test(text);

/** Class names, drawn paths, selectors: small words with hyphens, brackets and figures between. */
const looksTechnical = (text: string): boolean => /^[^A-Z.…]*$/.test(text) && /[-:[\]/=<>{}]|\d/.test(text);

/**
 * Whether it is a line of the console, which programmers read: a call of `console`, or of a
 * function `warn` that ends there.
 */
const isLog = ({ type, callee }: Node): boolean => {
  if (type !== "CallExpression" || !isNode(callee)) return false;
  const called = isNode(callee.property) ? callee.property : callee;
  return called.name === "warn" || (isNode(callee.object) && callee.object.name === "console");
};

const textsIn = (file: string): readonly string[] => {
  const found: string[] = [];
  const note = (text: string): void => {
    if (!universal.has(text.trim())) found.push(`${file}: ${text.trim().replaceAll(/\s+/g, " ")}`);
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (!isNode(value)) return;
    if (/^(Import|TSLiteralType|TSTypeLiteral)/.test(value.type)) return;
    // What a programmer did wrong is for programmers.
    if (value.type === "ThrowStatement" || isLog(value)) return;
    if (value.type === "JSXAttribute") {
      const name = String((value.name as unknown as { name: string }).name);
      const content = value.value as Node | null;
      if (read.has(name) && content?.type === "Literal" && /\p{L}{2}/u.test(String(content.value))) {
        const element = String(content.value);
        // The name of a field, and of a file that is saved, is not read out.
        if (name !== "name" || /[A-Z ]/.test(element)) note(element);
      } else if (!/^(className|d|viewBox|sandbox|style|href|rel|target|type|key|id)$/.test(name)) walk(content);
      return;
    }
    if (
      value.type === "JSXText" &&
      /\p{L}{2}/u.test(String(value.value)) &&
      String(value.value).trim() !== "Tunewise"
    ) {
      note(String(value.value));
    }
    const text =
      value.type === "Literal" && typeof value.value === "string"
        ? value.value
        : value.type === "TemplateLiteral"
          ? (value.quasis as readonly { value: { cooked: string } }[]).map(({ value: { cooked } }) => cooked).join("‹›")
          : "";
    if (looksRead(text) && !looksTechnical(text)) note(text);
    for (const [key, item] of Object.entries(value)) if (key !== "type") walk(item);
  };
  walk(parseAst(readFileSync(file, "utf8"), { lang: file.endsWith("x") ? "tsx" : "ts" }).body);
  return found;
};

describe("text for people", () => {
  it("stands in the locales alone", () => {
    const files = readdirSync("src", { recursive: true })
      .map((file) => `src/${String(file)}`)
      .filter(
        (file) => /\.tsx?$/.test(file) && !exempt.some((place) => file.startsWith(place)) && !inFolders.test(file),
      );
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(textsIn)).toEqual([]);
  });

  it("is found in an element, in an attribute, in a string and in a template", () => {
    expect(textsIn("tests/fixtures/text-outside.tsx")).toHaveLength(4);
  });
});
