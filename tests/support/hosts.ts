import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of someone else, with headers of its own. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves pages by path on an origin of its own. */
export const serveHosts = async (
  pages: Readonly<Record<string, HostPage>>,
): Promise<{ readonly origin: string; readonly close: () => void }> => {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? "/", "http://host").pathname];
    if (page) response.writeHead(200, { "content-type": "text/html", ...page.headers }).end(page.html);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
};
