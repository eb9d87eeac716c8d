import { version } from "../../package.json";
import { frameworkIds, techniques } from "../core/index.ts";

const width = 80;
const indent = " ".repeat(20);

/** The words in lines of at most so many letters. */
const linesOf = (words: readonly string[], most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const inColumn = (words: readonly string[]): readonly string[] => linesOf(words, width - indent.length);

const names = (ids: readonly string[]): readonly string[] =>
  inColumn(ids.map((id, index) => (index < ids.length - 1 ? `${id},` : id)));

/** A name, and what is said of it beside and below. */
const entry = (name: string, ...said: readonly string[]): string =>
  said.map((line, index) => `${index === 0 ? `  ${name}`.padEnd(indent.length) : indent}${line}`).join("\n");

interface CommandHelp {
  readonly usage: string;
  readonly says: readonly string[];
  readonly input: readonly string[];
  readonly examples: readonly string[];
}

const answers = "JSON in UTF-8 or UTF-16: an object of answers, by question.";
const configurations = [
  "What you train with: YAML, Python or a command line of a training framework,",
  "and files next to it, such as accelerate's and DeepSpeed's.",
];

/** What each command does, in the order in which they are named. */
const commands: Readonly<Record<string, CommandHelp>> = {
  decide: {
    usage: "decide   [--hub] [FILE | - | URL]",
    says: ["Ranks the techniques for your answers. Prints JSON."],
    input: [answers],
    examples: [`echo '{"goal": "task", "gpu": "rtx-4090"}' | tunewise decide`],
  },
  estimate: {
    usage: "estimate [--hub] [FILE | -]",
    says: ["Memory, speed and size of a training run, or of each run of", "an array. Prints JSON."],
    input: ["JSON in UTF-8 or UTF-16: a run, or an array of runs."],
    examples: [`echo '{"model": "llama-3.1-8b", "technique": "qlora"}' | tunewise estimate -`],
  },
  recipe: {
    usage: "recipe   --framework NAME [--technique NAME] [--hub] [FILE | - | URL]",
    says: ["Prints the run recommended for your answers as a training", "framework's configuration."],
    input: [answers],
    examples: ["tunewise recipe --framework trl answers.json > train.py"],
  },
  data: {
    usage: "data     FILE... [--tokenizer FILE] [--json]",
    says: [
      "How many examples a data file has, how long they are, in",
      "which format, what is wrong with them, and the answers",
      "that follow. Reads JSON Lines, JSON, CSV, text, Parquet.",
    ],
    input: ["Examples to train with."],
    examples: ["tunewise data train.jsonl --json"],
  },
  check: {
    usage: "check    [--gpu ID] [--gpus N] [--json | --sarif | --fix] FILE...",
    says: ["What a training configuration needs, whether it fits, and", "what is wrong with it."],
    input: configurations,
    examples: ["tunewise check --gpu rtx-4090 axolotl.yaml"],
  },
  measure: {
    usage: "measure  [--gpu ID] [--gpus N] [--json | --report] FILE...",
    says: [
      "Compares what a run wrote (logs, trainer_state.json, CSV of",
      "nvidia-smi, memory statistics) with what its configuration",
      "predicts, and says what explains the difference.",
    ],
    input: [...configurations, "And what the run wrote."],
    examples: ["tunewise measure axolotl.yaml train.log gpu.csv"],
  },
  mcp: {
    usage: "mcp",
    says: ["Serves the same as tools for an agent, over the Model", "Context Protocol on standard input and output."],
    input: [],
    examples: [],
  },
};

/** The options, each with the commands that take it; the text may depend on which that is. */
const options = (command: string | null): readonly (readonly [of: readonly string[], text: string])[] => [
  [["recipe"], entry("--framework NAME", "The recipe's framework:", ...names(frameworkIds))],
  [
    ["recipe"],
    entry(
      "--technique NAME",
      "The recipe's technique, instead of the recommended one:",
      ...names(techniques.map(({ id }) => id)),
    ),
  ],
  [
    ["decide", "estimate", "recipe"],
    entry(
      "--hub",
      "Fetches the config.json of a model not in the catalogue",
      "from the Hugging Face Hub, or from HF_ENDPOINT; with",
      "HF_TOKEN if it is set. Nothing is fetched otherwise.",
    ),
  ],
  [
    ["data"],
    entry("--tokenizer FILE", "The tokenizer.json to count tokens with; without it they", "are estimated from bytes."),
  ],
  [
    ["data", "check", "measure"],
    entry(
      "--json",
      ...(command === "data"
        ? ['Prints what was found as JSON: "answers" is for decide.']
        : command === null
          ? ['Prints what data found as JSON: "answers" is for decide. Of', "check and measure all that they found."]
          : ["Prints all that was found as JSON."]),
    ),
  ],
  [["check"], entry("--sarif", "Prints a check as SARIF 2.1.0.")],
  [["check"], entry("--fix", "Prints the fixes as a patch for git apply.")],
  [
    ["measure"],
    entry(
      "--report",
      "Prints what measure found as the text of an issue, its title",
      "first. It has settings and measurements, no file names.",
    ),
  ],
  [["check", "measure"], entry("--gpu ID", "The GPU that the configuration is for.")],
  [["check", "measure"], entry("--gpus N", "How many GPUs, if the files do not say.")],
  [["check", "measure"], entry("--model ID", "The model, if the files name none in the catalogue.")],
  [["check", "measure"], entry("--examples N", "How many training examples there are.")],
  [["check"], entry("--skip-others", "Leaves out files that configure no training.")],
];

const everywhere = [entry("-h, --help", "Prints this page."), entry("--version", "Prints the version.")];

const streams = entry("-", "Standard input, also if nothing is given.");

const address = entry("URL", "A link to the guide. Only what follows # is read; nothing is", "sent or fetched.");

const statuses = (checks: boolean): readonly string[] => [
  entry("0", "Done."),
  checks
    ? entry("1", "A check found an error; the output could not be written; or", "tunewise itself failed.")
    : entry("1", "The output could not be written, or tunewise itself failed."),
  entry("2", "Bad input. Standard error lists each fault on a line: where", "it is, the value, what is allowed."),
];

const part = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `\n${title}:\n${lines.join("\n")}\n`;

/** What `tunewise --version` prints. */
export const versionLine = `tunewise ${version}\n`;

const wholePage = (): string =>
  [
    "tunewise decides how to adapt a language model, and says what a run needs.\n",
    part(
      "Usage",
      Object.values(commands).map(({ usage }) => `  tunewise ${usage}`),
    ),
    part(
      "Commands",
      Object.entries(commands).map(([name, { says }]) => entry(name, ...says)),
    ),
    part("Options", [...options(null).map(([, text]) => text), ...everywhere]),
    part("Input", [
      entry(
        "FILE",
        "JSON in UTF-8 or UTF-16: an object of answers for decide and",
        "recipe, a run or an array of runs for estimate.",
        "Examples for data. For check what you train with: YAML,",
        "Python or a command line, and files next to it.",
      ),
      streams,
      address,
    ]),
    part("Exit status", statuses(true)),
    part(
      "Examples",
      Object.values(commands).flatMap(({ examples }) => examples.map((example) => `  ${example}`)),
    ),
  ].join("");

/** What `tunewise --help` prints, and `tunewise COMMAND --help` of that command alone. */
export const helpPage = (name: string | null): string => {
  const command = name !== null && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === null || command === undefined) return wholePage();
  const { usage, says, input, examples } = command;
  return [
    `${linesOf(says.join(" ").split(" "), width).join("\n")}\n`,
    part("Usage", [`  tunewise ${usage.replace(/ +/g, " ")}`]),
    part("Options", [...options(name).flatMap(([of, text]) => (of.includes(name) ? [text] : [])), ...everywhere]),
    part("Input", [
      ...(input.length > 0 ? [entry("FILE", ...inColumn(input.join(" ").split(" ")))] : []),
      ...(name === "mcp" ? [] : [streams]),
      ...(usage.includes("URL") ? [address] : []),
    ]),
    part("Exit status", statuses(name === "check")),
    part(
      examples.length > 1 ? "Examples" : "Example",
      examples.map((example) => `  ${example}`),
    ),
  ].join("");
};
