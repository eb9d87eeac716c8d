import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { contentSecurityPolicy, inline, ownFiles, policyTag } from "./policy.ts";

const charset = '<meta charset="utf-8" />';

const withPolicy = (html: string, policy: string): string =>
  html.replace(charset, `${charset}\n    ${policyTag(policy)}`);

/**
 * Puts the icon into the page: as a file it would keep one of the few connections of a first load
 * busy. A picture in points: Chromium draws the icon anew in the page with every entry in the
 * history, and one in SVG took a page of its own each time.
 */
export const inlineIcon = (): Plugin => ({
  name: "tunewise-inline-icon",
  apply: "build",
  transformIndexHtml: {
    order: "pre",
    handler: (html) =>
      html.replace("./src/icon.png", `data:image/png;base64,${readFileSync("src/icon.png", "base64")}`),
  },
});

/** What the first screen needs once somebody uses it: fetched beside the page. */
const aheadOfUse = ["src/app/start.tsx", "src/locales/en/start.ts"];

/**
 * What a link to a result needs beside that: fetched beside the page where the address is one
 * (src/app/inlineBoot.ts).
 */
const aheadOfResult = [
  "src/share/plainLink.ts",
  "src/locales/en/more.ts",
  "src/locales/techniqueWords.ts",
  "src/pages/result/ResultPage.tsx",
  "src/workers/decision.worker.ts",
];

/**
 * The names of the built files of these modules, and of what they import: the largest first, as
 * they take longest.
 */
const filesOf = (bundle: Rolldown.OutputBundle, modules: readonly string[]): readonly string[] => {
  const files = new Map<string, number>();
  const add = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (chunk?.type !== "chunk" || files.has(fileName)) return;
    files.set(fileName, chunk.code.length);
    chunk.imports.forEach(add);
  };
  for (const module of modules) {
    const holder = Object.values(bundle).find(
      (output) => output.type === "chunk" && output.moduleIds.some((id) => id.endsWith(module)),
    );
    if (!holder) throw new Error(`no built file holds ${module}`);
    add(holder.fileName);
  }
  return [...files].toSorted(([, a], [, b]) => b - a).map(([fileName]) => fileName);
};

/**
 * The text of src/app/inlineBoot.ts as it was built, which is no file of its own then: it would
 * keep the first paint waiting for a round trip.
 */
const takeInlineBoot = (bundle: Rolldown.OutputBundle): string => {
  const chunk = bundle["inlineBoot.js"];
  if (chunk?.type !== "chunk" || chunk.imports.length > 0) throw new Error("src/app/inlineBoot.ts must stand alone");
  delete bundle["inlineBoot.js"];
  return chunk.code.trim();
};

const preloading = (fileName: string): string =>
  `<link rel="modulepreload" fetchpriority="low" crossorigin href="./${fileName}" />`;

/** What the host set is asked for beside the page too. */
const hostFile = `<link rel="preload" as="fetch" fetchpriority="low" crossorigin href="./tunewise.config.json" />`;

/**
 * Puts the first screen into the page (made by `vite build --mode prerender`), the script that
 * hides it where something else is called for, what is fetched beside the page, and the content
 * security policy.
 */
export const prerendered = (): Plugin => ({
  name: "tunewise-prerendered",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: async (html, { bundle = {} }) => {
      const { failureHtml, startHtml } = (await import(join(process.cwd(), "node_modules/.tools/prerender.js"))) as {
        failureHtml: () => string;
        startHtml: () => Promise<string>;
      };
      const isNew = (fileName: string): boolean => !html.includes(fileName);
      const ahead = filesOf(bundle, aheadOfUse).filter(isNew);
      const later = filesOf(bundle, aheadOfResult).filter((fileName) => isNew(fileName) && !ahead.includes(fileName));
      const boot = takeInlineBoot(bundle);
      // The script last: it waits for the style, as the first paint does, while all else is on its
      // way.
      const last = [
        ...ahead.map(preloading),
        hostFile,
        `<template>${later.map(preloading).join("")}</template>`,
        `<script>${boot}</script>`,
      ];
      const page = html
        .replace("<!--failure-->", failureHtml())
        .replace("<!--start-->", await startHtml())
        .replace("</head>", () => `  ${last.join("\n    ")}\n  </head>`);
      return withPolicy(page, contentSecurityPolicy([ownFiles, inline(boot)], [ownFiles]));
    },
  },
});

/**
 * Tells the service worker which files make up this build, and gives them a version by their
 * content.
 */
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
      .replace("BUILD_FILES", () => JSON.stringify(files.toSorted()))
      .replace("__VERSION__", hash.digest("hex").slice(0, 12));
  },
});

/** Puts script and style into the page, so that it is one file that needs no other. */
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
      .replace(/\s*<script type="module"[^>]*><\/script>/, "")
      .replace("</head>", () => `  <style>${css}</style>\n  </head>`)
      .replace("</body>", () => `  <script type="module">${code}</script>\n  </body>`);
    page.source = withPolicy(html, contentSecurityPolicy([inline(code)], [inline(css)]));
    page.fileName = "tunewise.html";
    for (const name of Object.keys(bundle)) if (name !== "index.html") delete bundle[name];
  },
});

/**
 * Files whose compressed forms a server may give out as they are. The host's configuration is not
 * among them: it changes without a build.
 */
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

const otherLanguage = /\/(de|zh-Hans)\/|\.(de|zh-Hans)\.ts$/;

/**
 * Takes in at once what a page loads on demand, and leaves out the words of other languages: for
 * Node, where a hundred small files are no faster than one.
 */
export const atOnceInEnglish = (): Plugin => ({
  name: "tunewise-at-once-in-english",
  apply: "build",
  enforce: "pre",
  transform: (code, id) => {
    if (!/\/src\/(core|locales)\//.test(id)) return null;
    const imports: string[] = [];
    const changed = code.replaceAll(/\bimport\(("\.[^"]+")\)/g, (_, path: string) => {
      if (otherLanguage.test(path.slice(1, -1))) return "Promise.resolve({})";
      imports.push(`import * as atOnce${imports.length} from ${path};\n`);
      return `Promise.resolve(atOnce${imports.length - 1})`;
    });
    return imports.length > 0 ? { code: `${imports.join("")}${changed}`, map: null } : null;
  },
});
