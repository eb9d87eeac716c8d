import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

/** What stands in for a file: its text, or a status to fail with. */
type Instead = string | number;

/**
 * A served site; what is put into `changed` by path stands in for the file of that name. Of
 * several, one is used at each request.
 */
export interface Site {
  readonly url: string;
  readonly changed: Map<string, Instead | Instead[]>;
  readonly close: () => void;
}

/** Serves dist/ below a sub-path, as any static host would. */
export const serveSite = async (): Promise<Site> => {
  const changed = new Map<string, Instead | Instead[]>();
  const base = "/docs/guide/";
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = path === base ? "index.html" : normalize(path.slice(base.length));
    if (!path.startsWith(base) || file.startsWith("..")) {
      response.writeHead(404).end();
      return;
    }
    const given = changed.get(file);
    const instead = Array.isArray(given) ? given.shift() : given;
    if (typeof instead === "number") {
      response.writeHead(instead).end();
      return;
    }
    (instead === undefined ? readFile(join("dist", file)) : Promise.resolve(instead)).then(
      (body) =>
        response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    changed,
    close: () => server.close(),
  };
};
