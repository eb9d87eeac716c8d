import lighthouse from "lighthouse";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

export type Scores = Readonly<Record<(typeof categories)[number], number>>;

/** Scores of Lighthouse's mobile preset, 0 to 100, and the audits that cost points. */
export const lighthouseScores = async (
  url: string,
  port: number,
): Promise<{ readonly scores: Scores; readonly lost: readonly string[] }> => {
  const result = await lighthouse(url, { port, output: "json", logLevel: "error", onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { lhr } = result;
  const scores = Object.fromEntries(
    categories.map((id) => [id, Math.round(100 * (lhr.categories[id]?.score ?? 0))]),
  ) as Scores;
  const lost = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const { score, title = id, displayValue = "" } = lhr.audits[id] ?? {};
      return weight > 0 && typeof score === "number" && score < 1 ? [`${title} ${displayValue}`.trim()] : [];
    }),
  );
  return { scores, lost };
};
