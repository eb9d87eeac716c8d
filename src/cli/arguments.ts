import { parseArgs } from "node:util";
import { nearest } from "../core/parse/index.ts";
import { BadInput } from "./BadInput.ts";

/** What a command takes: options with a value, options without one, and whether it takes several files. */
export interface Takes {
  readonly options: readonly string[];
  readonly flags?: readonly string[];
  readonly takesMany?: true;
}

/** What the arguments ask for: one of two pages, or a command on FILE, "-" or URL. */
export type Request<Command> =
  | { readonly asked: "help"; readonly of: string | null }
  | { readonly asked: "version" }
  | {
      readonly asked: "command";
      readonly command: Command;
      readonly sources: readonly [string, ...string[]];
      /** A flag that is given has the value "". */
      readonly options: Readonly<Record<string, string>>;
    };

const more = 'see "tunewise --help"';

const notAllowed = (what: string, text: string, allowed: readonly string[]): BadInput => {
  const meant = nearest(text, allowed);
  const question = meant === null ? "" : ` (did you mean ${meant}?)`;
  return new BadInput([`${what}: "${text}" is not allowed${question}; use ${allowed.join(", ")}; ${more}`]);
};

/**
 * Reads the arguments for these commands, by name. Throws BadInput, which names what is not
 * allowed, what is, and what was probably meant.
 */
export const readArguments = <Command extends Takes>(
  args: readonly string[],
  commands: Readonly<Record<string, Command>>,
): Request<Command> => {
  const valued = [...new Set(Object.values(commands).flatMap(({ options }) => options))];
  const flagged = [...new Set(Object.values(commands).flatMap(({ flags = [] }) => flags))];
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h" },
      version: { type: "boolean" },
      ...Object.fromEntries(valued.map((name) => [name, { type: "string" as const }])),
      ...Object.fromEntries(flagged.map((name) => [name, { type: "boolean" as const }])),
    },
    allowPositionals: true,
    // Not strict: the errors of parseArgs tell neither what is allowed nor what was meant.
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === "option");
  if (given.some(({ name }) => name === "help")) return { asked: "help", of: positionals[0] ?? null };
  if (given.some(({ name }) => name === "version")) return { asked: "version" };

  const names = Object.keys(commands);
  const [name, source = "-", ...rest] = positionals;
  if (name === undefined && given[0]) throw notAllowed("option", given[0].rawName, ["--help", "--version"]);
  if (name === undefined) throw new BadInput([`command: none is given; use ${names.join(", ")}; ${more}`]);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw notAllowed("command", name, names);
  if (rest.length > 0 && !command.takesMany)
    throw new BadInput([`${name}: "${rest.join(" ")}" is not allowed; use one FILE, - or URL; ${more}`]);

  const options: Record<string, string> = {};
  const flags = command.flags ?? [];
  const known = [...command.options, ...flags, "help", "version"].map((option) => `--${option}`);
  for (const { name: option, rawName, value, inlineValue } of given) {
    if (!command.options.includes(option) && !flags.includes(option)) {
      throw notAllowed(`option of ${name}`, rawName, known);
    }
    if (flags.includes(option)) {
      if (inlineValue) throw new BadInput([`${rawName}: a value is not allowed; use ${rawName} alone; ${more}`]);
      options[option] = "";
      continue;
    }
    // An argument that is an option itself is no value.
    if (value === undefined || (!inlineValue && /^-./.test(value))) {
      throw new BadInput([`${rawName}: a value is missing; ${more}`]);
    }
    if (Object.hasOwn(options, option)) throw new BadInput([`${rawName}: it is given twice; give it once`]);
    options[option] = value;
  }
  return { asked: "command", command, sources: [source, ...rest], options };
};
