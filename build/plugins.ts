import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";
import { contentSecurityPolicy, policyTag } from "./policy.ts";

const charset = '<meta charset="utf-8" />';

const withPolicy = (html: string, policy: string): string =>
  html.replace(charset, `${charset}\n    ${policyTag(policy)}`);

/** Puts the content security policy into the built page. */
export const policy = (): Plugin => ({
  name: "tunewise-policy",
  apply: "build",
  transformIndexHtml: { order: "post", handler: (html) => withPolicy(html, contentSecurityPolicy()) },
});

/** What the first screen needs once somebody uses it: fetched beside the page. */
const aheadOfUse = ["src/start.tsx", "src/messages/en/first.ts"];

/** What a link to a result needs beside that: fetched beside the page where the address is one (src/opening.ts). */
const aheadOfResult = [
  "src/share/link.ts",
  "src/messages/en/later.ts",
  "src/LaterPage.tsx",
  "src/results/ResultPage.tsx",
  "src/deciding/worker.ts",
];

/** The names of the built files of these modules, and of what they import. */
const filesOf = (bundle: Rolldown.OutputBundle, modules: readonly string[]): ReadonlySet<string> => {
  const files = new Set<string>();
  const add = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (chunk?.type !== "chunk" || files.has(fileName)) return;
    files.add(fileName);
    chunk.imports.forEach(add);
  };
  for (const { fileName, ...output } of Object.values(bundle)) {
    if (output.type === "chunk" && modules.some((module) => output.facadeModuleId?.endsWith(module))) add(fileName);
  }
  return files;
};

const preloading = (fileName: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "modulepreload", fetchpriority: "low", crossorigin: true, href: `./${fileName}` },
});

/**
 * Puts the first screen into the page (made by `vite build --mode prerender`), the script that hides it where something else is called for,
 * and what is fetched beside the page.
 */
export const prerendered = (): Plugin => ({
  name: "tunewise-prerendered",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: async (html, { bundle = {} }) => {
      const { startHtml } = (await import(join(process.cwd(), "node_modules/.tools/prerender.js"))) as {
        startHtml: () => string;
      };
      const ahead = filesOf(bundle, aheadOfUse);
      const later = [...filesOf(bundle, aheadOfResult)].filter((fileName) => !ahead.has(fileName));
      const isNew = (fileName: string): boolean => !html.includes(fileName);
      return {
        html: html.replace("<!--start-->", startHtml()),
        tags: [
          { tag: "template", children: later.filter(isNew).map(preloading), injectTo: "head" },
          { tag: "script", attrs: { src: "./opening.js" }, injectTo: "head" },
          ...[...ahead].filter(isNew).map((fileName) => ({ ...preloading(fileName), injectTo: "head" as const })),
        ],
      };
    },
  },
});

/** Tells the service worker which files make up this build, and gives them a version by their content. */
export const offline = (): Plugin => ({
  name: "tunewise-offline",
  apply: "build",
  enforce: "post",
  generateBundle: (_, bundle) => {
    const worker = bundle["service-worker.js"];
    if (worker?.type !== "chunk") return;
    const hash = createHash("sha256");
    const files: string[] = [];
    for (const [name, output] of Object.entries(bundle)) {
      if (name === "service-worker.js" || name.startsWith(".vite/")) continue;
      files.push(name === "index.html" ? "./" : name);
      hash.update(name).update(output.type === "chunk" ? output.code : output.source);
    }
    for (const name of readdirSync("public")) {
      // The host changes it without a build.
      if (name === "tunewise.config.json") continue;
      files.push(name);
      hash.update(name).update(readFileSync(`public/${name}`));
    }
    worker.code = worker.code
      .replace(/["'`]__FILES__["'`]/, JSON.stringify(files.toSorted()))
      .replace("__VERSION__", hash.digest("hex").slice(0, 12));
  },
});

const dataUrl = (name: string): string =>
  `data:image/svg+xml,${encodeURIComponent(readFileSync(`public/${name}`, "utf8").trim())}`;

/** Puts script, style and icon into the page, so that it is one file that needs no other. */
export const singleFile = (): Plugin => ({
  name: "tunewise-single-file",
  apply: "build",
  enforce: "post",
  generateBundle: (_, bundle) => {
    const outputs = Object.values(bundle);
    const page = bundle["index.html"];
    const script = outputs.find((output) => output.type === "chunk" && output.isEntry);
    const style = outputs.find((output) => output.fileName.endsWith(".css"));
    if (page?.type !== "asset" || script?.type !== "chunk" || style?.type !== "asset") {
      throw new Error("the single file needs one page, one script and one style");
    }
    // An end tag inside a string would end the element. Nothing is left to preload.
    const code = script.code.replaceAll("</script", "<\\/script").replaceAll("__VITE_PRELOAD__", "void 0");
    const css = String(style.source);
    const html = String(page.source)
      .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
      .replace(/\s*<link rel="modulepreload"[^>]*>/g, "")
      .replace(/\s*<link rel="preload"[^>]*>/, "")

      .replace(/\s*<script type="module"[^>]*><\/script>/, "")
      .replace("./icon.svg", () => dataUrl("icon.svg"))
      .replace("</head>", () => `  <style>${css}</style>\n  </head>`)
      .replace("</body>", () => `  <script type="module">${code}</script>\n  </body>`);
    page.source = withPolicy(html, contentSecurityPolicy([code], [css]));
    page.fileName = "tunewise.html";
    for (const name of Object.keys(bundle)) if (name !== "index.html") delete bundle[name];
  },
});

/** Files whose compressed forms a server may give out as they are. The host's configuration is not among them: it changes without a build. */
const isCompressible = (name: string): boolean =>
  /\.(js|css|html|svg)$/.test(name) && name !== "cli.js" && !name.startsWith(".vite/");

/** Writes each file of this build beside itself once more, in gzip and in brotli. */
export const precompressed = (): Plugin => ({
  name: "tunewise-precompressed",
  apply: "build",
  writeBundle: ({ dir = "dist" }, bundle) => {
    const written = [...Object.keys(bundle), ...readdirSync("public")].filter((name) => existsSync(join(dir, name)));
    for (const name of written.filter(isCompressible)) {
      const bytes = readFileSync(join(dir, name));
      writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(bytes));
    }
  },
});
