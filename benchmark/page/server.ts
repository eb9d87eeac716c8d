import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { bareReactScript } from "./bareReact.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".txt": "text/plain",
};

const barePage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><script type="module" src="main.js"></script></head><body><div id="root"></div></body></html>`;

/**
 * The built guide under /guide/ and a bare page of React under /bare/, in gzip, as a host would
 * serve them.
 */
export const serveBoth = async () => {
  const bare = new Map([
    ["index.html", barePage],
    ["main.js", await bareReactScript()],
  ]);
  const read = (path: string): Buffer | string | undefined => {
    const [, folder = "", ...rest] = normalize(path).split("/");
    const file = rest.join("/") || "index.html";
    if (folder === "bare") return bare.get(file);
    try {
      return folder === "guide" ? readFileSync(join("dist", file)) : undefined;
    } catch {
      return undefined;
    }
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const body = read(path);
    if (body === undefined) return response.writeHead(404).end();
    const type = types[extname(path)] ?? (path.endsWith("/") ? "text/html; charset=utf-8" : "application/octet-stream");
    response.writeHead(200, { "content-type": type, "content-encoding": "gzip", "cache-control": "max-age=600" });
    return response.end(gzipSync(body, { level: 9 }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
};
