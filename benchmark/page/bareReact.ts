import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/**
 * What every page of React costs: one that renders one word with react and react-dom, built with
 * the same tool. Returns its script.
 */
export const bareReactScript = async (): Promise<string> => {
  mkdirSync("node_modules/.tools", { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), "node_modules/.tools/bare-react-"));
  try {
    const entry = join(folder, "main.js");
    writeFileSync(
      entry,
      'import { createElement } from "react"; import { createRoot } from "react-dom/client"; createRoot(document.getElementById("root")).render(createElement("p", null, "Hello"));',
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
    const scripts = outputs.flatMap((output) => (output.type === "chunk" ? [output.code] : []));
    if (scripts.length !== 1) throw new Error("a bare page has one script");
    return scripts[0] as string;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
