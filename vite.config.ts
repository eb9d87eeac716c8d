import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// `vite build` makes the site; `vite build --mode cli` adds the command line beside it, as one file that Node runs alone.
export default defineConfig(({ mode }) =>
  mode === "cli"
    ? {
        publicDir: false,
        build: {
          ssr: "src/cli/index.ts",
          target: "node20",
          emptyOutDir: false,
          rolldownOptions: { output: { entryFileNames: "cli.js", banner: "#!/usr/bin/env node" } },
        },
      }
    : {
        base: "./",
        plugins: [react(), tailwindcss()],
        build: { manifest: true, target: "es2023" },
        test: {
          include: ["tests/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
);
