import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarios } from "../../fixtures/scenarios/index.ts";
import { run } from "../../src/cli/main.ts";
import { type Answers, answersJson } from "../../src/core/answers.ts";
import { builtInCatalogue } from "../../src/core/catalogue/catalogue.ts";
import { readConfig } from "../../src/core/catalogue/config-json.ts";
import { models } from "../../src/core/catalogue/models.ts";
import { readRun } from "../../src/core/estimate/run-json.ts";
import type { Issue } from "../../src/core/parse/issue.ts";
import { readFromGuide, readFromHost } from "../../src/embed/protocol.ts";
import { readEmbedSettings } from "../../src/embed/settings.ts";
import { readHostConfig } from "../../src/host/config.ts";
import { languageFor } from "../../src/locales/languages.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { readAnswers, readFragment } from "../../src/share/link.ts";

import { issueText } from "../../src/wording/issue.ts";

import { words } from "../support/english.ts";
import { isLong } from "../support/sample.ts";

/**
 * What comes in from outside, through every door: nothing throws, nothing takes long, no answer is
 * lost. The short run takes the same few inputs each time, `npm run test:long` 100,000 that are new
 * each time.
 */
const doors = 10;
const options = isLong ? { numRuns: 100_000 / doors } : { numRuns: 2_000 / doors, seed: 20_261_124 };

/**
 * A reader takes less than a millisecond: this is for slow machines, and still finds what grows
 * with the square of its input.
 */
const longestMs = 500;

/**
 * Runs the reader; once more where it took long, since the machine may have paused. Returns what it
 * gives.
 */
const promptly = <Value>(read: () => Value): Value => {
  let value = read();
  let fastest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3; tries += 1) {
    const start = performance.now();
    value = read();
    fastest = Math.min(fastest, performance.now() - start);
    if (fastest < longestMs) return value;
  }
  throw new Error(`took ${fastest.toFixed(0)} ms`);
};

/** The same for what answers later. */
const soon = async <Value>(read: () => Promise<Value>): Promise<Value> => {
  let fastest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 4; tries += 1) {
    const start = performance.now();
    const value = await read();
    fastest = Math.min(fastest, performance.now() - start);
    if (fastest < longestMs) return value;
  }
  throw new Error(`took ${fastest.toFixed(0)} ms`);
};

/** Issues that are not said in one line that names the place and what is allowed there. */
const unnamed = (issues: readonly Issue[]): readonly string[] =>
  issues.map((issue) => issueText(issue, words)).filter((text) => !/^[^\n]+: [^\n]+$/.test(text));

/** Anything that JSON can hold, and some that it cannot. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.anything({ maxDepth: 3, withNullPrototype: true, withBigInt: true, withDate: true, withTypedArray: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, "", "__proto__", "constructor", { toString: 1 }),
);

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ maxLength: 200 }),
  fc.constantFrom("%", "%E0%A4%A", "~", "~AAAA", "a".repeat(20_000), "&&&===", "__proto__=1", "v=99999999999999999999"),
);

/** Answers that somebody may have given. */
const someAnswers: fc.Arbitrary<Answers> = fc
  .tuple(fc.constantFrom(...scenarios.map(({ answers }) => answers)), fc.infiniteStream(fc.boolean()))
  .map(([answers, keep]) => Object.fromEntries(Object.entries(answers).filter(() => keep.next().value)));

/** A valid value with parts taken out, put in and replaced. */
const damaged = <Row extends Record<string, unknown>>(rows: readonly Row[], keys: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...rows),
      fc.array(fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), anything), { maxLength: 4 }),
    )
    .map(([row, changes]): Record<string, unknown> => ({ ...row, ...Object.fromEntries(changes) }));

const configs = models.map(({ config }) => config as Record<string, unknown>);
const configKeys = [...new Set(configs.flatMap((config) => Object.keys(config)))];

describe("untrusted input:", () => {
  it("a link is read or its parts are named", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { issues, answers } = promptly(() => readFragment(text, builtInCatalogue));
        expect(unnamed(issues)).toEqual([]);
        // What was understood means the same when it is written again.
        expect(readFragment(fragmentOf(answers, "answers"), builtInCatalogue).answers).toEqual(answers);
      }),
      options,
    );
  });

  it("no answer of a link is lost to what stands beside it", () => {
    fc.assert(
      fc.property(someAnswers, fc.array(texts, { maxLength: 4 }), fc.nat(20), (answers, garbage, at) => {
        const parts = fragmentOf(answers, "result").split("&");
        // A part that names a question of its own would be an answer; anything else is garbage.
        const beside = garbage.filter((text) => !/^[\w.%-]+=/.test(text) && !text.includes("&") && text.length < 5_000);
        parts.splice(1 + (at % parts.length), 0, ...beside.map((text) => `zz-${encodeURIComponent(text)}`));
        expect(promptly(() => readFragment(parts.join("&"), builtInCatalogue)).answers).toEqual(answers);
      }),
      options,
    );
  });

  it("no saved answer is lost to what stands beside it", () => {
    fc.assert(
      fc.property(someAnswers, fc.dictionary(fc.string(), anything, { maxKeys: 4 }), (answers, garbage) => {
        const others = Object.fromEntries(Object.entries(garbage).map(([key, value]) => [`zz-${key}`, value]));
        expect(promptly(() => readAnswers({ ...others, ...answersJson(answers) }, builtInCatalogue)).answers).toEqual(
          answers,
        );
      }),
      options,
    );
  });

  it("anything that was saved is read or left out", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          damaged(
            scenarios.map(({ answers }): Record<string, unknown> => answersJson(answers)),
            ["goal", "model", "gpus", "priorities", "weights", "customModel"],
          ),
        ),
        (value) => {
          const { answers } = promptly(() => readAnswers(value, builtInCatalogue));
          expect(readAnswers(answersJson(answers), builtInCatalogue).answers).toEqual(answers);
        },
      ),
      options,
    );
  });

  it("a config.json is read, or its fields are named", () => {
    fc.assert(
      fc.property(fc.oneof(anything, damaged(configs, configKeys)), (value) => {
        const result = promptly(() => readConfig(value));
        expect("issues" in result ? unnamed(result.issues) : []).toEqual([]);
        if ("config" in result) expect(readConfig(result.config)).toEqual(result);
      }),
      options,
    );
  });

  it("a host's configuration is read, or its parts are named", () => {
    const keys = [
      "organisation",
      "help",
      "hub",
      "language",
      "models",
      "gpus",
      "prices",
      "hiddenQuestions",
      "defaultAnswers",
    ];
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          damaged([{}], keys).map((value) => {
            try {
              return JSON.stringify(value);
            } catch {
              return "{";
            }
          }),
        ),
        (text) => {
          const { issues } = promptly(() => readHostConfig(text));
          expect(unnamed(issues)).toEqual([]);
        },
      ),
      options,
    );
  });

  it("a message is one of the protocol or none", () => {
    const almost = damaged(
      [
        { tunewise: 1, type: "ready" },
        { tunewise: 1, type: "resize", height: 10 },
        { tunewise: 1, type: "set-theme", theme: "dark" },
        { tunewise: 1, type: "get-decision", reply: 1 },
      ],
      ["tunewise", "type", "height", "theme", "reply", "answers", "question", "decision"],
    );
    fc.assert(
      fc.property(fc.oneof(anything, almost), (data) => {
        for (const read of [readFromGuide, readFromHost]) {
          const message = promptly(() => read(data));
          expect(message === null || typeof message.type === "string").toBe(true);
        }
      }),
      options,
    );
  });

  it("an address is read", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.string()), (text, tags) => {
        for (const query of [
          text,
          `?embed=1&${text}`,
          `?embed=1&view=${text}&host=${text}&locale=${text}&theme=${text}`,
        ]) {
          promptly(() => readEmbedSettings(query));
        }
        expect(promptly(() => languageFor(tags)).language).toBeTruthy();
      }),
      options,
    );
  });

  it("a run is read, or its fields are named", () => {
    const plain = {
      model: "llama-3.1-8b",
      technique: "lora",
      gpu: "rtx-4090",
      hyperparameters: { rank: 8 },
      sequenceLength: 512,
    };
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          damaged([plain], ["model", "technique", "gpu", "hyperparameters", "quantization", "gpuCount", "loss"]),
        ),
        (value) => {
          const result = promptly(() => readRun(value, builtInCatalogue));
          expect("issues" in result ? unnamed(result.issues) : []).toEqual([]);
        },
      ),
      options,
    );
  });

  it("the command line answers bad input with status 2 and lines that no terminal obeys", async () => {
    const argument = fc.oneof(
      fc.constantFrom("decide", "estimate", "recipe", "--framework", "trl", "-", "#v=1&goal=win", "--technique"),
      fc.string({ unit: "binary" }),
    );
    const inputs = fc.oneof(
      texts.map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { maxLength: 5 }), inputs, async (args, input) => {
        const { status, error, output } = await soon(() =>
          run(
            args,
            () => Promise.resolve(input),
            () => Promise.resolve({}),
          ),
        );
        const isRefused = status === 2 && output === "" && /^([^\p{Cc}]+\n)+$/u.test(error);
        expect(isRefused || (status === 0 && output !== "" && error === "")).toBe(true);
      }),
      // A text that happens to be answers is decided on, which takes its time.
      { ...options, examples: [[["decide", "-"], new TextEncoder().encode("[]")]] },
    );
  });
});
