import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
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

/** Chromium without what draws windows: opens a page in little more than half the time. */
const headlessShell = "/usr/bin/chromium-headless-shell";

const installed = (preferred: readonly string[]): string | undefined =>
  [process.env.CHROMIUM_PATH, ...preferred, ...systemBrowsers, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

const aptGet = (...args: readonly string[]): boolean =>
  spawnSync("apt-get", [...args], { stdio: "inherit" }).status === 0;

/**
 * Installs a browser where none was found: by Playwright where its download works, else by apt-get
 * as root, where the packages are named as the commands.
 */
const install = (preferred: readonly string[]): void => {
  const playwright = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  const { status } = spawnSync(process.execPath, [playwright, "install", "chromium"], { stdio: "inherit" });
  if (status === 0 || !isRootOnDebian()) return;
  aptGet("update", "-qq");
  [...preferred, "/usr/bin/chromium"].some((path) => aptGet("install", "-y", "-qq", basename(path)));
};

const launchOptions = (args: readonly string[], preferred: readonly string[] = []): LaunchOptions => {
  if (!installed(preferred)) install(preferred);
  const executablePath = installed(preferred);
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

/**
 * Starts one for several processes, which connect to its `wsEndpoint()`: Chromium's headless shell
 * where the system has it, else as above.
 */
export const launchBrowserServer = async (): Promise<BrowserServer> =>
  chromium.launchServer(launchOptions([], [headlessShell]));
