import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { chunkGroups, packageChunks } from "./build/chunks.ts";
import { atOnceInEnglish, inlineIcon, offline, precompressed, prerendered, singleFile } from "./build/plugins.ts";

/** What is built for Node beside the site, by mode: each as one file. Tools are not shipped. */
const programs: Readonly<
  Record<
    string,
    { readonly entry: string; readonly folder: string; readonly banner?: string; readonly standsAlone?: true }
  >
> = {
  cli: { entry: "src/cli/index.ts", folder: "dist", banner: "#!/usr/bin/env node", standsAlone: true },
  prerender: { entry: "src/app/prerender.tsx", folder: "node_modules/.tools" },
  bench: { entry: "benchmark/page/index.ts", folder: "node_modules/.tools" },
  check: { entry: "benchmark/check.ts", folder: "node_modules/.tools" },
  engine: { entry: "benchmark/engine.ts", folder: "node_modules/.tools" },
  accuracy: { entry: "benchmark/accuracy.ts", folder: "node_modules/.tools" },
  scenarios: { entry: "benchmark/scenarios.ts", folder: "node_modules/.tools" },
  calibrate: { entry: "benchmark/calibrate.ts", folder: "node_modules/.tools" },
  backtest: { entry: "benchmark/backtest.ts", folder: "node_modules/.tools" },
  fit: { entry: "src/fit/index.ts", folder: "node_modules/.tools" },
  sample: { entry: "benchmark/sample.ts", folder: "node_modules/.tools" },
  recipes: { entry: "benchmark/recipes.ts", folder: "node_modules/.tools" },
  guards: { entry: "build/guards/index.ts", folder: "node_modules/.tools" },
  "package-files": { entry: "package/index.ts", folder: "node_modules/.tools" },
};

/** What has come before any other part asks for it. */
const isThere = (file: string): boolean => /\/(main|shared|rolldown-runtime)-/.test(file);

/**
 * What a worker loads too, the libraries that read data files among it: without a page there is nothing that could hold links to
 * what it needs.
 */
const isForWorker = (file: string): boolean => /\/(start|more|apply|src|tokenizers)-/.test(file);

/** Files under a name of their own. The second is put into the page. */
const fixedNames: Readonly<Record<string, string>> = {
  serviceWorker: "service-worker.js",
  inlineBoot: "inlineBoot.js",
};

/** Tests of what stands in dist/, most of them in a browser. All others need no build. */
const builtTests = ["tests/{browser,build}/**/*.test.ts"];

/** What tests from the source need first; those in a browser load no words of their own. */
const setupFiles = ["tests/support/english.ts"];

/**
 * Files share the modules that they import, and with them what was decided before: no test changes
 * a module for good.
 */
const sharedModules = { setupFiles, isolate: false };

// `vite build` makes the site; `vite build --mode single` the site as one file; `vite build --mode
// NAME` one of the programs.
export default defineConfig(({ mode }) => {
  const program = programs[mode];
  if (program) {
    return {
      publicDir: false,
      // Shipped without node_modules: the packages that it uses are built in, and no part is a file
      // of its own.
      ...(program.standsAlone ? { ssr: { noExternal: true } } : {}),
      build: {
        ssr: program.entry,
        outDir: program.folder,
        target: "node20",
        emptyOutDir: false,
        rolldownOptions: {
          output: {
            entryFileNames: `${mode}.js`,
            codeSplitting: false,
            ...(program.banner ? { banner: program.banner } : {}),
          },
        },
      },
    };
  }
  if (mode === "package") {
    return {
      publicDir: false,
      plugins: [atOnceInEnglish()],
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: "dist-package",
        target: "node20",
        rolldownOptions: {
          input: {
            index: "src/package/index.ts",
            data: "src/package/data.ts",
            cli: "src/cli/index.ts",
            action: "src/action/index.ts",
          },
          output: {
            entryFileNames: "[name].js",
            chunkFileNames: "[name].js",
            banner: ({ name }) => (name === "cli" ? "#!/usr/bin/env node" : ""),
            codeSplitting: { groups: packageChunks },
          },
        },
      },
    };
  }
  if (mode === "embed") {
    return {
      plugins: [precompressed()],
      publicDir: false,
      build: {
        outDir: "dist",
        target: "es2022",
        emptyOutDir: false,
        lib: { entry: "src/embed/loader.ts", formats: ["iife"], name: "tunewise", fileName: () => "embed.js" },
      },
    };
  }
  const site = { base: "./", plugins: [react(), tailwindcss(), inlineIcon()] };
  if (mode === "single") {
    return {
      ...site,
      plugins: [...site.plugins, singleFile()],
      publicDir: false,
      build: {
        outDir: "dist-single",
        target: "es2023",
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    };
  }
  return {
    ...site,
    plugins: [...site.plugins, prerendered(), offline(), precompressed()],
    build: {
      manifest: true,
      target: "es2023",
      modulePreload: {
        // A browser without it fetches the parts one after the other.
        polyfill: false,
        resolveDependencies: (url, files, { hostType }) => {
          if (hostType === "html") return files;
          return isForWorker(url) ? [] : files.filter((file) => !isThere(file));
        },
      },
      rolldownOptions: {
        input: {
          index: "index.html",
          inlineBoot: "src/app/inlineBoot.ts",
          serviceWorker: "src/offline/serviceWorker.ts",
        },
        output: {
          codeSplitting: { groups: chunkGroups },
          entryFileNames: ({ name }) => fixedNames[name] ?? "assets/[name]-[hash].js",
        },
      },
    },
    test: {
      benchmark: { include: ["benchmark/**/*.bench.ts"] },
      maxWorkers: "100%",
      // No test waits this long on the slowest machine: what hangs is to fail, not what is slow.
      testTimeout: 300_000,
      hookTimeout: 300_000,
      expect: { poll: { timeout: 120_000 } },
      // One after the other: a process goes on with the next file only in the same project.
      projects: [
        {
          extends: true,
          test: { ...sharedModules, name: "unit", include: ["tests/**/*.test.ts"], exclude: builtTests },
        },
        {
          extends: true,
          test: {
            ...sharedModules,
            setupFiles: [...setupFiles, "tests/support/eachPage.ts"],
            name: "pages",
            include: ["tests/**/*.test.tsx"],
            environment: "jsdom",
            sequence: { groupOrder: 1 },
          },
        },
        {
          extends: true,
          test: {
            name: "built",
            include: builtTests,
            globalSetup: "tests/support/startBrowser.ts",
            sequence: { groupOrder: 2 },
          },
        },
      ],
    },
  };
});
