import type { reasons as English } from "../en/reasons.ts";
import type { Worded } from "../worded.ts";

export const reasons: Worded<typeof English> = {
  compared: {
    plain: (criterion, { first, second }) => `${criterion} (${first} gegen ${second} von 1)`,
    ofBest: (criterion, { first, second }) => `${criterion} (${first} gegen ${second} des Besten)`,
    aRun: (criterion, { first, second }) => `${criterion} (${first} gegen ${second} je Lauf)`,
    forVariants: (criterion, { first, second }, variants) =>
      `${criterion} (${first} gegen ${second} für ${variants} Varianten)`,
    aVariant: (criterion, { first, second }) => `${criterion} (${first} gegen ${second} je Variante)`,
  },
  won: (technique, share) =>
    `Bei ${share} der Gewichtungen, die zu Ihren Antworten passen, hat ${technique} genug Speicher und ist nichts merklich besser.`,
  wonOpen: (technique, share) =>
    `Bei ${share} der Gewichtungen und offenen Antworten, die zu Ihren Antworten passen, hat ${technique} genug Speicher und ist nichts merklich besser.`,
  wonBefore: (technique, share, second, follows) =>
    `Bei ${share} der Gewichtungen, die zu Ihren Antworten passen, hat ${technique} genug Speicher und ist nichts merklich besser; ${second} folgt mit ${follows}.`,
  wonOpenBefore: (technique, share, second, follows) =>
    `Bei ${share} der Gewichtungen und offenen Antworten, die zu Ihren Antworten passen, hat ${technique} genug Speicher und ist nichts merklich besser; ${second} folgt mit ${follows}.`,
  runsOut: (share) => `Bei ${share} der Ziehungen ist das mehr, als die GPU hat, und gilt nicht als Sieg.`,
  runsOutOpen: (share) =>
    `Bei allem, was offen ist, reicht der Speicher bei ${share} der Ziehungen nicht; sie gelten nicht als Sieg.`,
  nothingElse: "Mit diesen Antworten ist nichts anderes möglich.",
  onlyWhere: (second, first) => `${second} ist nur dort möglich, wo ${first} es nicht ist.`,
  noGain: (rival) => `Vor ${rival} liegt es bei keinem Kriterium merklich.`,
  gains: (rival, gained) => `Gegenüber ${rival} gewinnt es bei: ${gained}.`,
  gainsAndLoses: (rival, gained, lost) =>
    `Gegenüber ${rival} gewinnt es bei: ${gained}; es verliert etwas bei: ${lost}.`,
  takes: (run) =>
    `${run.open ? "Zum Beispiel braucht es für" : "Es braucht für"} ${run.model} etwa ${run.total} GiB (${run.low} bis ${run.high}) auf ${
      run.gpuCount === 1 ? "einer" : `jeder von ${run.gpuCount}`
    } ${run.gpu}${
      run.cost
        ? ` und kostet ${run.cost.low} bis ${run.cost.high} je Lauf ${run.cost.own ? "zu Ihrem Preis" : "zu Listenpreisen"}`
        : ""
    }.`,
  hardlyTold: "Es ist in nichts, was hier zählt, merklich besser.",
  preferForMemory: (second, first) =>
    `Ziehen Sie ${second} ${first} vor, wenn der Speicher ausgeht: Es braucht weniger.`,
  preferWhen: (at) => `Ziehen Sie ${at.second} ${at.first} vor, wo dies mehr zählt: ${at.compared}.`,
};
