import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const installed = (): string | undefined =>
  [process.env.CHROMIUM_PATH, ...systemBrowsers, chromium.executablePath()].find((path) => path && existsSync(path));

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/**
 * Installs a browser where none was found: by Playwright where its download works, else by apt-get
 * as root.
 */
const install = (): void => {
  const playwright = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  if (
    spawnSync(process.execPath, [playwright, "install", "chromium"], { stdio: "inherit" }).status === 0 &&
    installed()
  )
    return;
  if (!isRootOnDebian()) return;
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: "inherit" });
};

const launchOptions = (args: readonly string[]): LaunchOptions => {
  if (!installed()) install();
  const executablePath = installed();
  if (!executablePath) throw new Error("No browser: set CHROMIUM_PATH to a Chromium, Chrome or Edge");
  return {
    executablePath,
    args: [
      ...args,
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  };
};

/**
 * Starts the first browser found: CHROMIUM_PATH, the system's, Playwright's own, one installed now.
 * Throws if there is none.
 */
export const launchBrowser = async (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch(launchOptions(args));

/** Starts it for several processes, which connect to its `wsEndpoint()`. */
export const launchBrowserServer = async (): Promise<BrowserServer> => chromium.launchServer(launchOptions([]));
