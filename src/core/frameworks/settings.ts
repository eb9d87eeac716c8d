/** A literal of Python or YAML. */
export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

/** A name or expression that stands in Python as it is. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** One option of a framework: its name there, its value, and why it has it. */
export interface Setting {
  readonly name: string;
  readonly value: Literal | Code;
  readonly why?: string;
  /** Whether it stands in a comment, for those who want it. */
  readonly isOff?: true;
}

/** Settings under a heading of their own, as YAML nests them. */
export interface Group {
  readonly name: string;
  readonly settings: readonly Setting[];
  readonly why?: string;
}

export const set = (name: string, value: Setting["value"], why?: string): Setting => ({
  name,
  value,
  ...(why === undefined ? {} : { why }),
});

/** An option that stands in a comment, for those who want it. */
export const offered = (name: string, value: Setting["value"], why: string): Setting => ({
  ...set(name, value, why),
  isOff: true,
});

/** What is left of a list in which some settings only stand under a condition. */
export const present = <Item>(items: readonly (Item | false | null | undefined)[]): readonly Item[] =>
  items.filter((item): item is Item => Boolean(item));

/** A number without an exponent, which YAML 1.1 reads as text: 0.0002, not 2e-4. */
const decimal = (value: number): string => {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/0+$/, "") : text;
};

/** A string in double quotes with JSON's escapes means the same in Python, in YAML and in JSON. */
const quoted = (text: string): string => JSON.stringify(text);

export const pythonLiteral = (value: Setting["value"]): string => {
  if (value instanceof Code) return value.text;
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return decimal(value);
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${quoted(key)}: ${pythonLiteral(item as Literal)}`)
    .join(", ")}}`;
};

const commented = (text: string, { why, isOff }: Pick<Setting, "why" | "isOff">): string =>
  `${isOff ? "# " : ""}${text}${why ? `  # ${why}` : ""}`;

/** A call of Python with each setting as a named argument on a line of its own. */
export const pythonCall = (name: string, settings: readonly Setting[]): string =>
  settings.length === 0
    ? `${name}()`
    : `${name}(\n${settings
        .map((setting) => `    ${commented(`${setting.name}=${pythonLiteral(setting.value)},`, setting)}`)
        .join("\n")}\n)`;

/** A dictionary of Python with each setting on a line of its own. */
export const pythonDictionary = (settings: readonly Setting[]): string =>
  `{\n${settings
    .map((setting) => `    ${commented(`${quoted(setting.name)}: ${pythonLiteral(setting.value)},`, setting)}`)
    .join("\n")}\n}`;

/** Whether YAML reads the text as that very string without quotes, also inside brackets. */
const isPlain = (text: string): boolean =>
  /^[\w./-]*[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);

export const yamlLiteral = (value: Setting["value"]): string => {
  if (value instanceof Code) return value.text;
  if (typeof value === "number") return decimal(value);
  if (typeof value === "string") return isPlain(value) ? value : quoted(value);
  if (Array.isArray(value)) return `[${value.map(yamlLiteral).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${yamlLiteral(item as Literal)}`)
      .join(", ")}}`;
  }
  return String(value);
};

const yamlLine = (setting: Setting): string => commented(`${setting.name}: ${yamlLiteral(setting.value)}`, setting);

/** YAML: settings and groups of settings, in their order. */
export const yaml = (items: readonly (Setting | Group)[]): string =>
  items
    .map((item) =>
      "settings" in item
        ? [commented(`${item.name}:`, item), ...item.settings.map((setting) => `  ${yamlLine(setting)}`)].join("\n")
        : yamlLine(item),
    )
    .join("\n");
