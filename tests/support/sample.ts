/** Whether every case is tried (`npm run test:long`) or a fixed sample of them. */
export const isLong = process.env.LONG !== undefined;

/** Every case in the long run, else so many of them, evenly spread. */
export const sample = <Case>(cases: readonly Case[], count: number): readonly Case[] =>
  isLong || count >= cases.length
    ? cases
    : Array.from({ length: count }, (_, index) => cases[Math.floor((index * cases.length) / count)] as Case);
