import { version } from "../../package.json";
import { frameworkIds, techniques } from "../core/index.ts";

const width = 80;

/** The words in lines, each beginning with `indent`. */
const wrapped = (words: readonly string[], indent: string): string => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}${word}`);
  }
  return lines.join("\n");
};

const names = (ids: readonly string[]): string =>
  wrapped(
    ids.map((id, index) => (index < ids.length - 1 ? `${id},` : id)),
    " ".repeat(20),
  );

/** What `tunewise --version` prints. */
export const versionLine = `tunewise ${version}\n`;

/** What `tunewise --help` prints. */
export const helpPage = (): string => `tunewise decides how to adapt a language model, and tells what a run takes.

Usage:
  tunewise decide   [--hub] [FILE | - | URL]
  tunewise estimate [--hub] [FILE | -]
  tunewise recipe   --framework NAME [--technique NAME] [--hub] [FILE | - | URL]
  tunewise data     FILE... [--tokenizer FILE] [--json]
  tunewise check    [--gpu ID] [--gpus N] [--json | --sarif | --fix] FILE...
  tunewise measure  [--gpu ID] [--gpus N] [--json | --report] FILE...
  tunewise mcp

Commands:
  decide            Ranks the techniques for your answers. Prints JSON.
  estimate          Memory, speed and size of a training run, or of each run of
                    an array. Prints JSON.
  recipe            Prints a training framework's configuration of what was
                    decided on your answers.
  data              How many examples a data file has, how long they are, in
                    which format, what is wrong with them, and the answers
                    that follow. Reads JSON Lines, JSON, CSV, text, Parquet.
  check             What a training configuration takes, whether it fits, and
                    what is wrong with it.
  measure           Compares what a run wrote (logs, trainer_state.json, CSV of
                    nvidia-smi, memory statistics) with what its configuration
                    predicts, and says what explains the difference.
  mcp               Serves the same as tools for an agent, by the Model Context
                    Protocol on standard input and output.

Options:
  --framework NAME  The recipe's framework:
${names(frameworkIds)}
  --technique NAME  The recipe's technique, in place of the recommended one:
${names(techniques.map(({ id }) => id))}
  --hub             Fetches the config.json of a model that is not known from
                    the Hugging Face Hub, or from HF_ENDPOINT; with HF_TOKEN
                    where it is set. Nothing is fetched otherwise.
  --tokenizer FILE  The tokenizer.json that data counts tokens with; without it
                    they are estimated by their bytes.
  --json            Prints what data found as JSON: "answers" is for decide. Of
                    check and measure all that they found.
  --sarif           Prints a check as SARIF 2.1.0.
  --fix             Prints what mends its findings as a patch for git apply.
  --report          Prints what measure found as the text of an issue, its title
                    first. It holds settings and measurements, no file names.
  --gpu ID          The GPU to check the configuration for.
  --gpus N          How many of them, where the files do not say.
  --model ID        The model, where the files name none of the catalogue.
  --examples N      How many training examples there are.
  --skip-others     Leaves out files that configure no training.
  -h, --help        Prints this page.
  --version         Prints the version.

Input:
  FILE              JSON in UTF-8 or UTF-16: an object of answers for decide and
                    recipe, a run or an array of runs for estimate.
                    Examples for data. For check what you train with: YAML,
                    Python or a command line, and files next to it.
  -                 Standard input, as where nothing is given.
  URL               A link of the guide. What stands after # is read; nothing is
                    sent or fetched.

Exit status:
  0                 Done.
  1                 A check found an error; the output could not be written; or
                    tunewise itself failed.
  2                 Bad input. Standard error names each fault on a line: where
                    it stands, the value, what is allowed.

Examples:
  echo '{"goal": "task", "gpu": "rtx-4090"}' | tunewise decide
  echo '{"model": "llama-3.1-8b", "technique": "qlora"}' | tunewise estimate -
  tunewise data train.jsonl --json
  tunewise check --gpu rtx-4090 axolotl.yaml
  tunewise measure axolotl.yaml train.log gpu.csv
  tunewise recipe --framework trl answers.json > train.py
`;
