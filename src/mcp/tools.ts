import { recipeFrameworks } from "../package/functions.ts";
import {
  type AnswersInput,
  decide,
  estimate,
  explain,
  InputError,
  type JsonSchema,
  type RecipeOptions,
  type RunInput,
  recipe,
  schemas,
  topics,
} from "../package/index.ts";
import { summaryOf } from "../package/summary.ts";

/** What a tool answers with: an object, and how it reads. */
interface Answer {
  readonly value: Record<string, unknown>;
  readonly text: string;
}

type Arguments = Readonly<Record<string, unknown>>;

/** A tool that an agent may call. */
export interface Tool {
  readonly title: string;
  readonly description: string;
  readonly input: JsonSchema;
  readonly output?: JsonSchema;
  readonly run: (given: Arguments) => Answer | Promise<Answer>;
}

/**
 * The schema as clients take it: those that hand it on to a model allow no alternatives at its top.
 * What they say is checked all the same.
 */
const plain = (schema: JsonSchema): JsonSchema => {
  const { $schema: _, allOf: __, ...rest } = schema;
  return rest;
};

const object = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const json = (value: object): Answer => ({ value: { ...value }, text: JSON.stringify(value) });

const refused = (path: string, value: unknown, allowed: string): InputError =>
  new InputError([
    {
      path,
      value,
      allowed,
      message:
        value === undefined ? `${path}: it is missing; use ${allowed}` : `${path}: it is not allowed; use ${allowed}`,
    },
  ]);

/** The argument that takes a field of that name, such as the run's model. */
const holderOf = (name: string, properties: Readonly<Record<string, JsonSchema>>): string | undefined =>
  Object.keys(properties).find((each) => Object.hasOwn(Object(properties[each]?.properties), name));

/** Refuses arguments that the tool does not take, and says where a field of theirs belongs. */
const only = (given: Arguments, { properties }: JsonSchema): void => {
  const known = properties as Readonly<Record<string, JsonSchema>>;
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(known, name)) continue;
    const holder = holderOf(name, known);
    const example = holder === undefined ? "" : `: ${JSON.stringify({ [holder]: { [name]: given[name] } })}`;
    const allowed = `use one of ${Object.keys(known).join(", ")}${example.slice(0, 200)}`;
    const message = `${name}: it is no argument of this tool; ${allowed}`;
    throw new InputError([{ path: name, value: given[name], allowed, message }]);
  }
};

const answers = plain(schemas.answers());

const link: JsonSchema = {
  type: "string",
  description: "In place of answers: a share link of the guide, or its part from # on",
};

/** The answers, or the link, that a tool was given. */
const jobIn = (given: Arguments): AnswersInput | string => {
  if (typeof given.link === "string" && given.answers === undefined) return given.link;
  if (given.link !== undefined) throw refused("link", given.link, "either answers or link");
  if (given.answers === undefined) throw refused("answers", undefined, "an object of answers, such as {}");
  return given.answers as AnswersInput;
};

const tool = (row: Omit<Tool, "run">, run: Tool["run"]): Tool => ({
  ...row,
  run: (given) => {
    only(given, row.input);
    return run(given);
  },
});

/** The tools by name. */
export const tools: Readonly<Record<string, Tool>> = {
  decide: tool(
    {
      title: "Decide how to fine-tune",
      description:
        "Ranks ways of fine-tuning a language model (full, LoRA, QLoRA and others) for a job: what to take and how sure that is, what to try before tuning, memory, time and cost of the run, what is ruled out and why, which answers would change it, and which question to ask next. Leave out what nobody knows: it becomes uncertainty. Ask the user for nextQuestion while the verdict is close. Takes seconds where most answers are open.",
      input: object({
        answers,
        link,
        detail: {
          enum: ["summary", "full"],
          description: "summary by default; full adds every technique's criteria, settings and evidence (100 kB)",
        },
      }),
    },
    (given) => {
      const { detail = "summary" } = given;
      if (detail !== "summary" && detail !== "full") throw refused("detail", detail, "summary, full");
      const decision = decide(jobIn(given));
      return json(detail === "full" ? decision : summaryOf(decision));
    },
  ),
  estimate: tool(
    {
      title: "Estimate a training run",
      description:
        "Peak GPU memory of a fine-tuning run in bytes, with its range and its parts, speed, trained parameters and checkpoint size. Use it before a run is started, or to find out what makes one fit. A run fits if memory.perGpuBytes.high is below what the GPU has; a note says so where the run names a GPU.",
      input: object({ run: plain(schemas.run()) }, ["run"]),
      output: plain(schemas.estimate()),
    },
    ({ run }) => {
      if (run === undefined)
        throw refused("run", run, 'an object, such as {"model": "llama-3.1-8b", "technique": "qlora"}');
      return json(estimate(run as RunInput));
    },
  ),
  recipe: tool(
    {
      title: "Write a training configuration",
      description:
        "Writes a training framework's configuration (a Python script or YAML) of what is decided on these answers, to be run once the path of the data is put in.",
      input: object(
        {
          framework: { enum: recipeFrameworks, description: "The framework that trains" },
          technique: { enum: topics.technique, description: "In place of the recommended technique" },
          answers,
          link,
        },
        ["framework"],
      ),
    },
    async (given) => {
      const { framework, technique } = given;
      const options = { framework, ...(technique === undefined ? {} : { technique }) } as RecipeOptions;
      const file = await recipe(jobIn(given), options);
      return { value: { ...file }, text: file.text };
    },
  ),
  check: tool(
    {
      title: "Check a training configuration",
      description:
        "Says of a training configuration that somebody has (Axolotl, LLaMA-Factory, TRL, Transformers, Unsloth, ms-swift, torchtune, Sentence Transformers: YAML, Python, or the command line) what it takes, whether it fits a GPU, time and cost, and what is wrong with it, each finding with its line and, where a change mends it, a patch. Call it before such a run is started, and after the configuration is changed. Give the text of the files, and the GPU where they do not name one. Answers in text, with all fixes as one patch; structuredContent is described by tunewise://schemas/findings.",
      // What it answers has a schema of 45 kB, which clients would keep before a model: a resource has it.
      input: plain(schemas.check()),
    },
    async (given) => {
      if (given.files === undefined) throw refused("files", undefined, "a list of {name, text}");
      // Its parsers take as long to load as all the rest.
      const { checkToTell } = await import("../package/checking.ts");
      const { findings, text } = await checkToTell(given);
      return { value: { ...findings }, text };
    },
  ),
  explain: tool(
    {
      title: "Explain with evidence",
      description: `What is known of a topic, with published evidence and its sources: "method" for how the choice is made, the id of a technique (${topics.technique.join(", ")}), of a question (${topics.question.join(", ")}), or of a formula or claim that a decision names.`,
      input: object({ topic: { type: "string" } }, ["topic"]),
    },
    ({ topic }) => {
      if (typeof topic !== "string") throw refused("topic", topic, "a text");
      return json(explain(topic));
    },
  ),
};
