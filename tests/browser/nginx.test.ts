import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { everyday } from "../../fixtures/scenarios/scenario.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { hasNginx, refusedStart, startNginx } from "../support/nginx.ts";
import { openPage, openSite } from "../support/visit.ts";

openSite();

const asset = readdirSync("dist/assets").find((name) => /^start-.*\.js$/.test(name)) as string;

const headersOf = (
  url: string,
  encoding = "",
  headers: Readonly<Record<string, string>> = {},
): Promise<Record<string, unknown>> =>
  new Promise((done, reject) => {
    request(url, { headers: { "accept-encoding": encoding, ...headers } }, (response) => {
      response.resume();
      done({ status: response.statusCode, ...response.headers });
    })
      .on("error", reject)
      .end();
  });

describe.skipIf(!hasNginx())("Debian's nginx", () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>;

  beforeAll(async () => {
    nginx = await startNginx({ FRAME_ANCESTORS: "'self' https://docs.example.org" });
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

  it("does not keep the answer that a hashed file is missing, as during a roll-out", async () => {
    for (const path of ["assets/gone-12345678.js", "assets/", "%61ssets/gone.js"]) {
      expect(await headersOf(`${nginx.url}${path}`)).toMatchObject({ status: 404, "cache-control": "no-cache" });
    }
    const { etag } = await headersOf(`${nginx.url}assets/${asset}`);
    expect(await headersOf(`${nginx.url}assets/${asset}`, "", { "if-none-match": String(etag) })).toMatchObject({
      status: 304,
      "cache-control": "public, max-age=31536000, immutable",
    });
  });

  it("gives out the index of a folder of what fits, and leads there from its name", async () => {
    const folder = "dist/fit/nginx-test";
    mkdirSync(folder, { recursive: true });
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(`${folder}/index.html`, "<h1>What fits</h1>");
    expect(await headersOf(`${nginx.url}fit/nginx-test/`)).toMatchObject({
      status: 200,
      "content-type": expect.stringContaining("html"),
    });
    expect(await headersOf(`${nginx.url}fit/nginx-test`)).toMatchObject({ status: 301, location: "/fit/nginx-test/" });
    expect((await headersOf(`${nginx.url}fit/nothing/`)).status).toBe(404);
  });

  it("keeps the command line and the manifest to itself", async () => {
    for (const path of ["cli.js", ".vite/manifest.json", "nothing"]) {
      expect((await headersOf(`${nginx.url}${path}`)).status).toBe(404);
    }
  });

  it("shows a result with its charts, and nothing leaves the origin or breaks the policy", async () => {
    const { page, errors } = await openPage(`${nginx.url}#${fragmentOf(everyday, "result")}`);
    await page.waitForSelector("svg[data-chart]");
    expect(await page.locator("h1").textContent()).toContain("LoRA");
    expect(errors).toEqual([]);
  });
});

describe.skipIf(!hasNginx())("deploy/start", () => {
  it("takes settings that hold | and &, and a folder with a space in its name", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tunewise-root-"));
    // The workers of nginx are another user than the one who starts it.
    chmodSync(folder, 0o755);
    const root = join(folder, "a|b & c");
    symlinkSync(resolve("dist"), root);
    const ancestors = "https://docs.example.org/a|b&c";
    const nginx = await startNginx({ ROOT: root, FRAME_ANCESTORS: ancestors });
    try {
      const { status, "content-security-policy": policy } = await headersOf(nginx.url);
      expect([status, policy]).toEqual([200, expect.stringMatching(/; frame-ancestors https:\S+\/a\|b&c$/)]);
    } finally {
      nginx.stop();
    }
  });

  it("keeps its own files in a new folder whose name nobody can foresee", async () => {
    const nginx = await startNginx();
    nginx.stop();
    const [name = "", ...others] = readdirSync(nginx.temporary);
    expect(others).toEqual([]);
    expect(name).not.toBe("tunewise");
    expect(statSync(join(nginx.temporary, name)).mode & 0o022).toBe(0);
  });

  it.each([
    ["no page", null, "has no index.html"],
    ["a page without a policy", "<title>Tunewise</title>", "has no content security policy"],
    [
      "a policy in another form",
      "<meta http-equiv='Content-Security-Policy' content='default-src *'>",
      "has no content security policy",
    ],
  ])("ends with a word where the folder holds %s", (_, html, reason) => {
    const ROOT = mkdtempSync(join(tmpdir(), "tunewise-root-"));
    if (html !== null) writeFileSync(join(ROOT, "index.html"), html);
    const { status, stderr } = refusedStart({ ROOT });
    expect([status, stderr]).toEqual([1, expect.stringContaining(reason)]);
  });

  it("ends with a word where a setting would end its directive", () => {
    for (const FRAME_ANCESTORS of ["'self'; script-src *", '"', "$host"]) {
      const { status, stderr } = refusedStart({ ROOT: resolve("dist"), FRAME_ANCESTORS });
      expect([status, stderr]).toEqual([1, expect.stringContaining("FRAME_ANCESTORS")]);
    }
  });
});
