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

/** Starts deploy/start on a free port with dist/; resolves once it answers. */
export const startNginx = async (
  frameAncestors?: string,
): Promise<{ readonly url: string; readonly stop: () => void }> => {
  const port = await freePort();
  const child = spawn(resolve("deploy/start"), {
    stdio: "inherit",
    env: {
      ...process.env,
      PORT: String(port),
      ROOT: resolve("dist"),
      RUN: mkdtempSync(join(tmpdir(), "tunewise-nginx-")),
      ...(frameAncestors ? { FRAME_ANCESTORS: frameAncestors } : {}),
    },
  });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(url);
      return { url, stop: () => void child.kill("SIGQUIT") };
    } catch (error) {
      if (tries > 50) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
};
