import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = "/usr/sbin/nginx";
const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

const isThere = (): boolean => existsSync(program) && existsSync(brotli);

/** Whether Debian's nginx can be used here; installs it where that is allowed. */
export const hasNginx = (): boolean => {
  if (!isThere() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "-qq", "nginx-light", "libnginx-mod-http-brotli-static"], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  return isThere();
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
};

/** The settings of deploy/start. */
interface Settings {
  readonly FRAME_ANCESTORS?: string;
  readonly ROOT?: string;
  readonly RUN?: string;
}

/** What deploy/start says and how it ends, where it cannot start. */
export const refusedStart = (settings: Settings) =>
  spawnSync(resolve("deploy/start"), { encoding: "utf8", env: { ...process.env, ...settings } });

/**
 * Starts deploy/start on a free port, with dist/ unless told otherwise; resolves once it answers.
 */
export const startNginx = async (
  settings: Settings = {},
): Promise<{ readonly url: string; readonly temporary: string; readonly stop: () => void }> => {
  const port = await freePort();
  const temporary = mkdtempSync(join(tmpdir(), "tunewise-nginx-"));
  const child = spawn(resolve("deploy/start"), {
    stdio: "inherit",
    env: { ...process.env, PORT: String(port), ROOT: resolve("dist"), TMPDIR: temporary, ...settings },
  });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(url);
      return { url, temporary, stop: () => void child.kill("SIGQUIT") };
    } catch (error) {
      if (tries > 50 || child.exitCode !== null) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
};
