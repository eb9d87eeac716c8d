/**
 * Edits that turn one text into the other: a letter added, dropped or changed, or two neighbours
 * swapped (Damerau 1964).
 */
const edits = (from: string, to: string): number => {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const differs = from[row - 1] === to[column - 1] ? 0 : 1;
      const above = rows[row - 1] ?? [];
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + differs,
      );
      const isSwapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwapped) least = Math.min(least, (rows[row - 2]?.[column - 2] ?? 0) + 1);
      current.push(least);
    }
    rows.push(current);
  }
  return rows[from.length]?.[to.length] ?? 0;
};

/** As it is compared: upper case, hyphens and underscores are no difference. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_. ]/g, "");

/** Longer texts are no misspelt name. */
const longest = 60;

/**
 * The name that was probably meant by a misspelt one: up to a third of its letters may differ. Null
 * where none is near.
 */
export const nearest = (text: unknown, names: readonly string[]): string | null => {
  if (typeof text !== "string" || text === "" || text.length > longest) return null;
  const given = plain(text);
  const most = Math.max(1, Math.floor(given.length / 3));
  const [closest] = names
    .map((name) => ({ name, letters: plain(name) }))
    // A letter more or less is an edit: most names are ruled out by their length.
    .filter(({ letters }) => Math.abs(letters.length - given.length) <= most)
    .map(({ name, letters }) => ({ name, count: edits(given, letters) }))
    .filter(({ count }) => count <= most)
    // Among those as near, the one that is also written most alike.
    .toSorted((a, b) => a.count - b.count || edits(text, a.name) - edits(text, b.name));
  return closest?.name ?? null;
};
