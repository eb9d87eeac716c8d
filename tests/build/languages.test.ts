import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

describe("a language", () => {
  it("is loaded alone: none stands in the file of another, nor in the first file", () => {
    const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Record<string, { file: string }>;
    for (const [key, { file }] of Object.entries(manifest)) {
      if (/\.(css|svg)$/.test(file)) continue;
      const code = readFileSync(`dist/${file}`, "utf8");
      const spoken = [
        /How should you adapt your language model/,
        /Wie sollten Sie Ihr Sprachmodell/,
        /该如何适配你的语言模型/,
      ].filter((words) => words.test(code));
      const most = /locales\/|^_start-/.test(key) ? 1 : 0;
      expect({ key, alone: spoken.length <= most }).toEqual({ key, alone: true });
    }
  });
});
