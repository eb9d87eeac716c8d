import { spawn, spawnSync } from "node:child_process";
import { closeSync, constants, copyFileSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** A folder outside the project: nothing that the program imports can be found from there. */
const folder = mkdtempSync(join(tmpdir(), "tunewise-cli-"));

beforeAll(() => copyFileSync("dist/cli.js", join(folder, "cli.js")));

afterAll(() => rmSync(folder, { recursive: true }));

const bash = (script: string) => spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" });

const runs = (count: number): string =>
  JSON.stringify(Array.from({ length: count }, () => ({ model: "gpt2", technique: "lora" })));

describe("the built command line", () => {
  it("runs alone in an empty folder: a link with a packed model, the version, and an exit status for bad input", () => {
    const packed = spawnSync(process.execPath, ["cli.js", "decide", "#v=2&goal=task&customModel=~AAAA"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect([packed.status, packed.stderr]).toEqual([2, expect.stringMatching(/^customModel/)]);
    expect(bash("node cli.js --version").stdout).toMatch(/^tunewise \d/);
    const estimated = bash(`echo '${runs(2)}' | node cli.js estimate`);
    expect([estimated.status, JSON.parse(estimated.stdout)]).toEqual([0, expect.objectContaining({ length: 2 })]);
  });

  it("ends quietly when its reader has seen enough", () => {
    const { stdout, stderr } = bash(`echo '${runs(500)}' | node cli.js estimate | head -1; echo "\${PIPESTATUS[1]}"`);
    expect([stdout, stderr]).toEqual(["[\n0\n", ""]);
  });

  it.skipIf(process.platform !== "linux")("says in one line, with exit status 1, that the disk is full", () => {
    const { status, stderr } = bash(`echo '${runs(1)}' | node cli.js estimate > /dev/full`);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^standard output: cannot be written: .*ENOSPC.*\n$/)]);
  });

  it("waits for standard input that does not block", async () => {
    const pipe = join(folder, "pipe");
    spawnSync("mkfifo", [pipe]);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(pipe, constants.O_WRONLY);
    const child = spawn(process.execPath, ["cli.js", "estimate"], { cwd: folder, stdio: [reader, "pipe", "pipe"] });
    let errors = "";
    child.stderr?.on("data", (data) => {
      errors += String(data);
    });
    child.stdout?.resume();
    const ended = new Promise((resolve) => child.on("close", resolve));
    // Long after the program has begun to read.
    setTimeout(() => {
      writeSync(writer, runs(1));
      closeSync(writer);
    }, 1_500);
    expect([await ended, errors]).toEqual([0, ""]);
    closeSync(reader);
  });
});
