/** How many letters must be added, dropped or changed to make one text of the other (Levenshtein). */
const edits = (from: string, to: string): number => {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
};

/** The name that was probably meant; null where none is close. */
export const nearest = (text: string, names: readonly string[]): string | null => {
  const [closest] = names
    .map((name) => ({ name, distance: edits(text, name) }))
    .toSorted((a, b) => a.distance - b.distance);
  return closest && closest.distance <= Math.max(1, text.length / 3) ? closest.name : null;
};
