import { existsSync, readdirSync, readFileSync } from "node:fs";
import { importProblems } from "./imports.ts";
import { stateProblems } from "./state.ts";

const folders = ["src", "tests", "benchmark", "build", "fixtures", "package"].filter((folder) => existsSync(folder));
const paths = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`))
  .concat(readdirSync("."))
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path));
const sources = Object.fromEntries(paths.map((path) => [path, readFileSync(path, "utf8")]));

const inCore = paths.filter((path) => path.startsWith("src/core/"));
const problems = [
  ...importProblems(sources),
  ...inCore.flatMap((path) => stateProblems(path, sources[path] as string)),
];

process.stdout.write(problems.map((problem) => `${problem}\n`).join(""));
process.exitCode = problems.length > 0 ? 1 : 0;
