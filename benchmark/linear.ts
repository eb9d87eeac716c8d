/**
 * Solves A X = B for a small dense A by Gaussian elimination with row exchange; neither argument is
 * changed.
 */
export const solve = (
  matrix: readonly (readonly number[])[],
  rightSides: readonly (readonly number[])[],
): number[][] => {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...(rightSides[index] as readonly number[])]);
  const at = (row: number, column: number): number => (rows[row] as number[])[column] as number;
  for (let pivot = 0; pivot < size; pivot += 1) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row += 1) {
      if (Math.abs(at(row, pivot)) > Math.abs(at(best, pivot))) best = row;
    }
    [rows[pivot], rows[best]] = [rows[best] as number[], rows[pivot] as number[]];
    const from = rows[pivot] as number[];
    for (let row = 0; row < size; row += 1) {
      const factor = at(row, pivot) / (from[pivot] as number);
      if (row === pivot || factor === 0) continue;
      const to = rows[row] as number[];
      for (let column = pivot; column < to.length; column += 1) {
        to[column] = (to[column] as number) - factor * (from[column] as number);
      }
    }
  }
  return rows.map((row, index) => row.slice(size).map((value) => value / (row[index] as number)));
};
