// Regular expressions from outside, as Python's `re.fullmatch` takes them. Those of JavaScript try
// every way to match, which may take for ever; these states are all followed at once.

type Test = (letter: string) => boolean;

/** Where a match may go on: by a letter, by one of several ways, or only at the edge of a word. */
type State =
  | { readonly kind: "letter"; readonly test: Test; next: number }
  | { readonly kind: "split"; ways: readonly number[] }
  | { readonly kind: "edge"; next: number }
  | { readonly kind: "end" };

/** Thrown where the text is no expression, or one of a kind that this does not read. */
class Unread extends Error {}

const mostStates = 600;
const longest = 1_000;
const mostRepeats = 50;

/** States that one expression may go through in all: then nothing matches any more. */
const mostSteps = 200_000;

const isWord: Test = (letter) => /\w/.test(letter);

const classes: Readonly<Record<string, Test>> = {
  d: (letter) => /\d/.test(letter),
  D: (letter) => /\D/.test(letter),
  w: isWord,
  W: (letter) => !isWord(letter),
  s: (letter) => /\s/.test(letter),
  S: (letter) => /\S/.test(letter),
};

/** A part of the expression: makes the states that lead through it to `next`, and gives the first. */
type Part = (next: number) => number;

const compile = (source: string): { readonly states: readonly State[]; readonly start: number } => {
  if (source.length > longest) throw new Unread();
  const states: State[] = [];
  const add = (state: State): number => {
    if (states.length >= mostStates) throw new Unread();
    states.push(state);
    return states.length - 1;
  };
  let at = 0;
  let depth = 0;

  const takes = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };

  const letter =
    (test: Test): Part =>
    (next) =>
      add({ kind: "letter", test, next });

  const inRange = (): Test => {
    const isNegated = takes("^");
    const tests: Test[] = [];
    for (let isFirst = true; isFirst || source[at] !== "]"; isFirst = false) {
      const first = source[at];
      if (first === undefined) throw new Unread();
      at += 1;
      if (first === "\\") {
        const escaped = source[at] ?? "";
        at += 1;
        tests.push(classes[escaped] ?? ((each) => each === escaped));
        continue;
      }
      const last = source[at] === "-" && source[at + 1] !== "]" ? source[at + 1] : undefined;
      if (last !== undefined) at += 2;
      tests.push(last === undefined ? (each) => each === first : (each) => each >= first && each <= last);
    }
    at += 1;
    return (each) => tests.some((test) => test(each)) !== isNegated;
  };

  const group = (): Part => {
    // Names and flags of groups do not matter; what looks ahead or behind is not read.
    if (takes("?")) {
      const [all] = /^(?::|P<\w+>)/.exec(source.slice(at, at + 80)) ?? [];
      if (all === undefined) throw new Unread();
      at += all.length;
    }
    depth += 1;
    if (depth > 20) throw new Unread();
    const inner = either();
    if (!takes(")")) throw new Unread();
    depth -= 1;
    return inner;
  };

  const atom = (): Part => {
    const first = source[at] as string;
    at += 1;
    if (first === "(") return group();
    if (first === "[") return letter(inRange());
    if (first === ".") return letter(() => true);
    // A whole text is matched anyway.
    if (first === "^" || first === "$") return (next) => next;
    if (/[*+?{]/.test(first)) throw new Unread();
    if (first !== "\\") return letter((each) => each === first);
    const escaped = source[at];
    at += 1;
    if (escaped === "b") return (next) => add({ kind: "edge", next });
    if (escaped === undefined || (/[A-Za-z0-9]/.test(escaped) && !Object.hasOwn(classes, escaped))) throw new Unread();
    return letter(classes[escaped] ?? ((each) => each === escaped));
  };

  const optional =
    (part: Part): Part =>
    (next) =>
      add({ kind: "split", ways: [part(next), next] });

  const anyNumber =
    (part: Part): Part =>
    (next) => {
      const split: State = { kind: "split", ways: [] };
      const start = add(split);
      split.ways = [part(start), next];
      return start;
    };

  const inRow =
    (parts: readonly Part[]): Part =>
    (next) =>
      parts.reduceRight((after, part) => part(after), next);

  const repeated = (part: Part): Part => {
    let made = part;
    if (takes("*")) made = anyNumber(part);
    else if (takes("+")) made = inRow([part, anyNumber(part)]);
    else if (takes("?")) made = optional(part);
    else {
      const [all, low = "", comma, high = ""] = /^\{(\d*)(,?)(\d*)\}/.exec(source.slice(at, at + 12)) ?? [];
      if (all === undefined) return part;
      at += all.length;
      const least = Number(low || 0);
      const most = comma ? (high === "" ? Number.POSITIVE_INFINITY : Number(high)) : least;
      if (least > mostRepeats || (Number.isFinite(most) && most > mostRepeats) || most < least) throw new Unread();
      const needed = Array.from({ length: least }, () => part);
      made = Number.isFinite(most)
        ? inRow([...needed, ...Array.from({ length: most - least }, () => optional(part))])
        : inRow([...needed, anyNumber(part)]);
    }
    // Whether it takes as much or as little as it can makes no difference to a whole match.
    takes("?");
    return made;
  };

  const row = (): Part => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(repeated(atom()));
    return inRow(parts);
  };

  const either = (): Part => {
    const ways = [row()];
    while (takes("|")) ways.push(row());
    return ways.length === 1 ? (ways[0] as Part) : (next) => add({ kind: "split", ways: ways.map((way) => way(next)) });
  };

  const whole = either();
  if (at < source.length) throw new Unread();
  const end = add({ kind: "end" });
  return { states, start: whole(end) };
};

/** Whether a text holds letters that make it an expression and no plain name. */
export const isPattern = (text: string): boolean => /[\\^$*+?()[\]{}|]/.test(text);

/**
 * The test whether all of a text matches an expression; null where that is none, or has parts that
 * look ahead or behind. It takes as long as text times expression at most, and that has an end.
 */
export const patternOf = (source: string): ((text: string) => boolean) | null => {
  let compiled: ReturnType<typeof compile>;
  try {
    compiled = compile(source);
  } catch (error) {
    if (error instanceof Unread) return null;
    throw error;
  }
  const { states, start } = compiled;
  let steps = 0;
  return (text) => {
    const reached = (from: Iterable<number>, at: number): ReadonlySet<number> => {
      const found = new Set<number>();
      const left = [...from];
      for (let index = left.pop(); index !== undefined; index = left.pop()) {
        steps += 1;
        if (steps > mostSteps) return new Set();
        if (found.has(index)) continue;
        found.add(index);
        const state = states[index] as State;
        if (state.kind === "split") left.push(...state.ways);
        const isEdge = isWord(text[at - 1] ?? " ") !== isWord(text[at] ?? " ");
        if (state.kind === "edge" && isEdge) left.push(state.next);
      }
      return found;
    };
    let now = reached([start], 0);
    for (let at = 0; at < text.length && now.size > 0; at += 1) {
      const letter = text[at] as string;
      const next = [...now].flatMap((index) => {
        const state = states[index] as State;
        return state.kind === "letter" && state.test(letter) ? [state.next] : [];
      });
      now = reached(next, at + 1);
    }
    return [...now].some((index) => states[index]?.kind === "end");
  };
};
