import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";

/**
 * A browser that is driven in the way that all engines share: open an address, evaluate an
 * expression in the page.
 */
export interface Driven {
  readonly open: (url: string) => Promise<void>;
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const firstOf = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path && existsSync(path));

/** Firefox by WebDriver BiDi; null where it is not on this machine. FIREFOX_PATH names one. */
export const driveFirefox = async (): Promise<Driven | null> => {
  const executablePath = firstOf([
    process.env.FIREFOX_PATH,
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ]);
  if (!executablePath) return null;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    extraPrefsFirefox: { "intl.accept_languages": "en-US" },
  });
  const page = await browser.newPage();
  return {
    open: async (url) => {
      // A change of the fragment alone would not load the page anew.
      await page.goto("about:blank");
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
};

const webKitDriver = "/usr/bin/WebKitWebDriver";
const miniBrowsers = [
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
  "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
];
const webKitPort = 4_567;

/** A command of WebDriver, as WebKitGTK's driver takes it. */
const command = async (method: string, path: string, body?: object): Promise<unknown> => {
  const response = await fetch(`http://127.0.0.1:${webKitPort}${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
  return value;
};

const answering = async (driver: ChildProcess): Promise<boolean> => {
  for (let tries = 0; tries < 50 && driver.exitCode === null; tries += 1) {
    const ready = await command("GET", "/status").then(
      () => true,
      () => false,
    );
    if (ready) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
  return false;
};

/**
 * WebKitGTK by its WebDriver, on a screen of its own; null where driver, browser or screen are not
 * on this machine.
 */
export const driveWebKit = async (): Promise<Driven | null> => {
  const binary = firstOf(miniBrowsers);
  if (!binary || !existsSync(webKitDriver) || !existsSync("/usr/bin/xvfb-run")) return null;
  const driver = spawn("/usr/bin/xvfb-run", ["-a", webKitDriver, "-p", String(webKitPort)], {
    stdio: "ignore",
    // A group of its own, so that the screen ends with the driver.
    detached: true,
  });
  const stop = (): void => {
    if (driver.pid !== undefined && driver.exitCode === null) process.kill(-driver.pid);
  };
  if (!(await answering(driver))) {
    stop();
    return null;
  }
  const { sessionId } = (await command("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  return {
    open: async (url) => {
      await command("POST", `${session}/url`, { url: "about:blank" });
      await command("POST", `${session}/url`, { url });
    },
    evaluate: (expression) =>
      command("POST", `${session}/execute/sync`, { script: `return (${expression});`, args: [] }),
    close: async () => {
      await command("DELETE", session).catch(() => undefined);
      stop();
    },
  };
};
