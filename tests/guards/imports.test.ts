import { describe, expect, it } from "vitest";
import { importProblems } from "../../build/guards/imports.ts";
import { rules } from "../../build/guards/rules.ts";

/** What is wrong with one file of these contents. */
const problems = (path: string, text: string): readonly string[] => importProblems({ [path]: text });

describe("import rules", () => {
  it.each([
    ["core/ imports words", "src/core/decide/explain.ts", 'import { format } from "../../locales/format.ts";'],
    ["core/ imports a type of wording/", "src/core/answers.ts", 'import type { A } from "../wording/answer.ts";'],
    ["core/ imports a package", "src/core/answers.ts", 'import { create } from "zustand";'],
    ["core/ imports a module of Node", "src/core/answers.ts", 'import { readFileSync } from "node:fs";'],
    ["a page goes around the door of core/", "src/pages/start/A.tsx", 'import { a } from "../../core/answers.ts";'],
    [
      "a page takes a type around that door",
      "src/pages/start/A.tsx",
      'export type { A } from "../../core/answers.ts";',
    ],
    ["the command line goes around that door", "src/cli/main.ts", 'import { a } from "../core/decide/engine.ts";'],
    ["a page imports recharts", "src/pages/result/A.tsx", 'import { Bar } from "recharts";'],
    ["ui/ imports recharts when it is needed", "src/ui/A.tsx", 'const { Bar } = await import("recharts");'],
    ["wording/ imports values of locales/", "src/wording/a.ts", 'import { en } from "../locales/en/index.ts";'],
    ["wording/ imports a component", "src/wording/a.ts", 'import { Link } from "../ui/Link.tsx";'],
    ["locales/ imports wording/", "src/locales/en/a.ts", 'import { reasonText } from "../../wording/decision.ts";'],
    ["share/ imports the store", "src/share/link.ts", 'import { useGuide } from "../app/store.ts";'],
    ["charts/ imports a page", "src/charts/A.tsx", 'import { B } from "../pages/result/B.tsx";'],
    ["charts/ imports the store", "src/charts/A.tsx", 'import { useGuide } from "../app/store.ts";'],
    ["a page imports another page", "src/pages/result/A.tsx", 'import { B } from "../technique/B.tsx";'],
    ["a page loads another page", "src/pages/result/A.tsx", 'const load = () => import("../technique/B.tsx");'],
    ["ui/ imports a page", "src/ui/A.tsx", 'import { B } from "../pages/start/B.tsx";'],
    ["ui/ imports the store", "src/ui/A.tsx", 'import { useGuide } from "../app/store.ts";'],
    ["ui/ imports a chart", "src/ui/A.tsx", 'import { Plot } from "../charts/Plot.tsx";'],
    ["a worker imports words", "src/workers/decision.ts", 'import { speak } from "../locales/speak.ts";'],
    ["a worker imports a component", "src/workers/decision.ts", 'import { Link } from "../ui/Link.tsx";'],
    ["the command line imports a page", "src/cli/main.ts", 'import { A } from "../pages/start/A.tsx";'],
    ["the service worker imports core/", "src/offline/a.ts", 'import { decide } from "../core/index.ts";'],
    ["the program imports a test", "src/app/store.ts", 'import { site } from "../../tests/support/site.ts";'],
    ["a benchmark imports a test", "benchmark/core.bench.ts", 'import { site } from "../tests/support/site.ts";'],
    ["the build imports the program", "build/plugins.ts", 'import { rules } from "../src/core/index.ts";'],
    ["app/ imports main.tsx", "src/app/start.tsx", 'import "../main.tsx";'],
    ["a new folder has no rule yet", "src/utils/a.ts", 'import { decide } from "../core/index.ts";'],
    ["a folder is imported that has no rule", "src/app/start.tsx", 'import { a } from "../utils/a.ts";'],
  ])("are broken where %s", (_, path, text) => {
    expect(problems(path, text)).toHaveLength(1);
    expect(problems(path, text)[0]).toContain(`${path} -> `);
  });

  it.each([
    ["src/pages/result/A.tsx", 'import { decide } from "../../core/index.ts"; import { B } from "./B.tsx";'],
    ["src/charts/A.tsx", 'import { Bar } from "recharts"; import { Disclosure } from "../ui/Disclosure.tsx";'],
    ["src/wording/a.ts", 'import type { Words } from "../locales/index.ts";'],
    ["src/locales/en/a.ts", 'import { type QuestionId } from "../../core/index.ts";'],
    ["src/app/App.tsx", 'const load = () => import("../pages/result/A.tsx"); import "react-dom/client";'],
    ["src/cli/help.ts", 'import { version } from "../../package.json";'],
    ["src/pages/new/A.tsx", 'import { useGuide } from "../../app/store.ts";'],
    ["tests/core/a.test.ts", 'import { draw } from "../../src/core/decide/smaa.ts"; import fc from "fast-check";'],
  ])("hold where %s contains %s", (path, text) => {
    expect(problems(path, text)).toEqual([]);
  });

  it.each([
    ["an import of a value", 'import { a } from "../app/a.ts";'],
    ["an import for its effect", 'import "../app/a.ts";'],
    ["an import of a type", 'import type { A } from "../app/a.ts";'],
    ["a type among values", 'import { type A } from "../app/a.ts";'],
    ["an export of what is imported", 'export { a } from "../app/a.ts";'],
    ["an export of everything", 'export * from "../app/a.ts";'],
    ["an export of a type", 'export type { A } from "../app/a.ts";'],
    ["an import when it is needed", 'const load = async () => import("../app/a.ts");'],
    ["a type written as an import", 'type A = import("../app/a.ts").A;'],
    ["an import of a file's address", 'import address from "../app/a.ts?url";'],
    ["an import in a file with elements", 'import { a } from "../app/a.ts"; export const A = () => <p>{a}</p>;'],
  ])("see %s", (_, text) => {
    expect(problems("src/ui/A.tsx", text)).toEqual(["src/ui/A.tsx -> src/app/a.ts: src/ui may not import src/app"]);
  });

  it("refuse between any two folders whatever their row does not name", () => {
    const folders = Object.keys(rules).filter((name) => name.startsWith("src/") && !name.endsWith("*"));
    for (const from of folders) {
      for (const to of folders.filter((name) => name !== from)) {
        const up = "../".repeat(from.split("/").length - 1);
        const text = `import { a } from "${up}${to.slice("src/".length)}/index.ts";`;
        const row = rules[from]?.folders ?? [];
        const isNamed =
          row.includes(to) ||
          row.includes(`${to}/index.ts`) ||
          (row.includes("src/pages/*") && to.startsWith("src/pages/"));
        expect({ from, to, isRefused: problems(`${from}/a.ts`, text).length > 0 }).toEqual({
          from,
          to,
          isRefused: !isNamed,
        });
      }
    }
  });

  it("refuse a circle, of types too, and name the way around it", () => {
    const files = {
      "src/share/a.ts": 'import { b } from "./b.ts";',
      "src/share/b.ts": 'export const load = () => import("./c.ts");',
      "src/share/c.ts": 'import type { A } from "./a.ts";',
      "src/share/d.ts": 'import { c } from "./c.ts";',
    };
    expect(importProblems(files)).toEqual([
      "a circle of imports: src/share/a.ts -> src/share/b.ts -> src/share/c.ts -> src/share/a.ts",
    ]);
  });

  it("do not pass over a file that cannot be read as TypeScript", () => {
    expect(() => problems("src/ui/A.tsx", "import {")).toThrow("src/ui/A.tsx");
  });
});
