import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fragmentOf } from "../../src/share/fragment.ts";
import { everyday } from "../scenarios/scenario.ts";
import { hasNginx, startNginx } from "../support/nginx.ts";
import { openPage, openSite } from "../support/visit.ts";

openSite();

const asset = readdirSync("dist/assets").find((name) => /^start-.*\.js$/.test(name)) as string;

const headersOf = (url: string, encoding = ""): Promise<Record<string, unknown>> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { "accept-encoding": encoding } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, ...response.headers });
    })
      .on("error", reject)
      .end();
  });

describe.skipIf(!hasNginx())("served by Debian's nginx", () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>;

  beforeAll(async () => {
    nginx = await startNginx("'self' https://docs.example.org");
  });

  afterAll(() => nginx?.stop());

  it("sends the page's policy as a header, with who may embed it, and is asked anew for the page", async () => {
    const headers = await headersOf(nginx.url);
    const [, own = ""] =
      /"Content-Security-Policy" content="([^"]+)"/.exec(readFileSync("dist/index.html", "utf8")) ?? [];
    expect(own).toContain("default-src 'none'; script-src 'self' 'sha256-");
    expect(headers["content-security-policy"]).toBe(`${own}; frame-ancestors 'self' https://docs.example.org`);
    expect(headers).toMatchObject({
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
  });

  it("sends hashed files for ever, as they were compressed when built", async () => {
    const url = `${nginx.url}assets/${asset}`;
    expect(await headersOf(url, "gzip, br")).toMatchObject({
      "content-encoding": "br",
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect(await headersOf(url, "gzip")).toMatchObject({ "content-encoding": "gzip" });
    const plain = await headersOf(url);
    expect(plain["content-encoding"]).toBeUndefined();
    expect(plain["content-type"]).toContain("javascript");
  });

  it("keeps the command line and the manifest to itself", async () => {
    for (const path of ["cli.js", ".vite/manifest.json", "nothing"]) {
      expect((await headersOf(`${nginx.url}${path}`)).status).toBe(404);
    }
  });

  it("shows a result with its charts, and nothing leaves the origin or breaks the policy", async () => {
    const { page, errors } = await openPage(`${nginx.url}#${fragmentOf(everyday, "result")}`);
    await page.waitForSelector(".recharts-surface");
    expect(await page.locator("h1").textContent()).toBe("LoRA");
    expect(errors).toEqual([]);
  });
});
