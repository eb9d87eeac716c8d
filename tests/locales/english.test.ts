import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";

/** Turns of phrase that give a translated text away, and what an engineer would write instead. */
const stilted: readonly (readonly [found: RegExp, better: string])[] = [
  [/\bcards?\b/i, "GPU"],
  [
    /(\d|…|\$|\b(tokens?|GB|GiB|hours?|dollars|bytes|bits?|steps?|examples?|requests?|operations?|seconds?)) an? (run|token|second|hour|day|week|month|year|logit|weight|parameter|step|update|GPU|example|request|multiply-add)\b/,
    "per run, per token, per GPU",
  ],
  [/\bagainst\b/, "vs, compared with, relative to"],
  [/\banew\b/, "again"],
  [/\bwork(s|ed|ing)? (it |them |this |all of this )?out\b/i, "calculate"],
  [/\bworks? (the|a|its) \S+ out\b/, "computes"],
  [/\b[Tt]h(e|is) recipe (for|does|is|has)\b/, "script, as the page calls it"],
  [/\b(the fit|an estimate) (had|has) not seen\b/, "left out of the fit"],
  [/\bneeds? so much\b/, "what it uses memory for"],
  [/\bbeside\b/, "next to, alongside, with"],
  [/\blearnt\b/i, "learned"],
  [/\bper cent\b/, "percent"],
  [/\ba NVIDIA\b/, "an NVIDIA"],
  [/\bagrees? with your answers\b/, "fit your answers"],
  [/\bhardly\b/, "barely"],
  [/\bmust not be (able|possible)\b/, "cannot"],
  [/\bas far as\b/, "in what"],
  [/\b(a|the|this|each|every) run takes \S+ (GB|GiB|MB|bytes)\b/i, "needs"],
  [/\bgoes on (from|without)\b/, "continues, ignores"],
  [/\bwhoever\b/i, "people who, or the thing itself"],
  [/\b(was|were) (read in a source|stated)\b/, "we have no …, you stated"],
  [/\bbears? on\b/, "affects"],
  [/\bit stands there\b|\bstands? (before|in front of) the input\b/, "appears, is prepended to"],
  [/\b(is|has) no (log|summary|tokenizer|value that|text)\b/, "is not a"],
  [/\bGiB to use\b|\b… to use\b/, "usable"],
  [/\bon answers\b(?! rated)/, "for supervised fine-tuning"],
  [/\bways? to learn\b/, "training method"],
  [/\btake(s|n)? (it|them) along\b/i, "share or export"],
  [/\bdraws\b/, "samples"],
  [/\bnobody (searched|knows? (a|the|of))\b/i, "we found no"],
  [/\bas is the default\b|\bas it will be\b/, "plain English"],
  [/\b(adapters?|variants?|models) apart\b/, "separate"],
  [/[a-z)] x [a-zA-Z(]/, "×"],
  [/\bat once (use|need)s?\b|\bsupport does\b/, "plain English"],
  [/\bper \w+ and (GPU|engine|layer|token)\b(?! on)/, "per second per GPU"],
  [/\bas well the\b|\bin so far\b|\bthe so-called\b|\bresp\./, "plain English"],
];

/** Every text of a module that a person reads, with … for what is filled in. */
const textsOf = (file: string): readonly string[] => {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== "object") return;
    const { type, value, quasis } = node as {
      type?: string;
      value?: unknown;
      quasis?: { value: { cooked: string } }[];
    };
    if (type === "ImportDeclaration" || type === "TSLiteralType") return;
    if (type === "Literal" && typeof value === "string" && value.includes(" ")) texts.push(value);
    if (type === "TemplateLiteral") texts.push((quasis ?? []).map((each) => each.value.cooked).join("…"));
    Object.values(node).forEach(visit);
  };
  visit(parseAst(readFileSync(file, "utf8"), { lang: "ts" }));
  return texts;
};

const files = readdirSync("src", { recursive: true })
  .map((file) => `src/${String(file)}`)
  .filter((file) => /^src\/(locales\/en\/.*|core\/.*\/(words|claims)\.en|cli\/help|core\/recipe)\.ts$/.test(file));

const faultsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) =>
    stilted.flatMap(([found, better]) => {
      const said = text.match(found)?.[0];
      return said === undefined ? [] : [`“${said}” in “${text.slice(0, 120)}”: ${better}`];
    }),
  );

describe("the English of screens, recipes and the command line", () => {
  it("is found in the files of words", () => {
    expect(files.length).toBeGreaterThan(60);
    expect(files.flatMap(textsOf).length).toBeGreaterThan(1_000);
  });

  it("has no turn of phrase of a translation", () => {
    expect(files.flatMap((file) => faultsIn(textsOf(file)).map((fault) => `${file}: ${fault}`))).toEqual([]);
  });

  it("is read as strictly as it should be", () => {
    expect(faultsIn(["It needs 3 GB a GPU", "LoRA against QLoRA", "Take a larger card", "$2 an hour"])).toHaveLength(4);
    expect(faultsIn(["with adapters apart", "hours x price", "requests per second and GPU"])).toHaveLength(3);
    expect(faultsIn(["3 GB per GPU", "a run of 40 steps", "an hour later", "LoRA vs QLoRA"])).toEqual([]);
  });
});

/** One word for a thing: others that translators reached for. */
const otherWords: Readonly<Record<string, RegExp>> = {
  de: /Rezept|Sicherheit \(|gegen gemessen|\bNeigung\b|\bKarten?\b/,
  "zh-Hans": /配方|项工作|太晚|显卡/,
};

describe("German and Chinese", () => {
  it.each(Object.keys(otherWords))("call each thing by one word: %s", (tag) => {
    const written = readdirSync("src", { recursive: true })
      .map((file) => `src/${String(file)}`)
      .filter((file) => file.startsWith(`src/locales/${tag}/`) || file.endsWith(`.${tag}.ts`));
    expect(written.length).toBeGreaterThan(40);
    const found = written.flatMap((file) =>
      textsOf(file).flatMap((text) => text.match(otherWords[tag] as RegExp)?.[0] ?? []),
    );
    expect(found).toEqual([]);
  });
});
