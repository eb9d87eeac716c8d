import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { launchBrowserServer } from "../../benchmark/page/chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser listens that all files of tests share. */
    readonly browser: string;
  }
}

/**
 * Starts the browser of all tests of the built site, and stops at once where no site was built.
 * Returns what ends it.
 */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  if (!existsSync("dist/index.html")) throw new Error("dist/ is not there: run npm run build first");
  const server = await launchBrowserServer();
  provide("browser", server.wsEndpoint());
  return () => server.close();
};
