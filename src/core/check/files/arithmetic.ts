/** A text of whole numbers, signs and brackets. */
const tokens = /\d+|[-+*/%()]/g;

const longest = 200;

/** The value of a sum of whole numbers, cut to whole numbers as a shell does; null where it is none. */
const valueOf = (text: string): number | null => {
  if (text.length > longest || !/^[\d\s+\-*/%()]+$/.test(text)) return null;
  const parts = text.match(tokens) ?? [];
  let at = 0;
  const factor = (): number => {
    const part = parts[at];
    at += 1;
    if (part === "-") return -factor();
    if (part === "+") return factor();
    if (part !== "(") return part !== undefined && /\d/.test(part) ? Number(part) : Number.NaN;
    const inner = sum();
    at += 1;
    return parts[at - 1] === ")" ? inner : Number.NaN;
  };
  const product = (): number => {
    let value = factor();
    for (let sign = parts[at]; sign === "*" || sign === "/" || sign === "%"; sign = parts[at]) {
      at += 1;
      const next = factor();
      value = sign === "*" ? value * next : sign === "/" ? Math.trunc(value / next) : value % next;
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let sign = parts[at]; sign === "+" || sign === "-"; sign = parts[at]) {
      at += 1;
      const next = product();
      value = sign === "+" ? value + next : value - next;
    }
    return value;
  };
  const value = sum();
  return at === parts.length && Number.isSafeInteger(value) ? value : null;
};

/**
 * What a shell works out in `$((8 / N))` and `$(expr 8 / $N)`, of variables that are known; null
 * where the text is anything else.
 */
export const arithmeticOf = (substitution: string, variables: ReadonlyMap<string, string>): number | null => {
  const [, inner, expression] =
    /^\$\(\(([\s\S]*)\)\)$|^\$\(\s*expr\s([\s\S]*)\)$/.exec(substitution.slice(0, longest)) ?? [];
  const known = (inner ?? expression ?? "").replaceAll(
    /\$?\{?([A-Za-z_]\w*)\}?/g,
    (all, name: string) => variables.get(name) ?? all,
  );
  return valueOf(known.replaceAll(/\\\*|["']/g, (part) => (part === "\\*" ? "*" : "")));
};
