/** Longer addresses are refused by GitHub. */
const longestUrl = 7_500;

/**
 * The page on GitHub that opens a new issue with this text, where the guide is published on GitHub
 * Pages, whose address names owner and repository. Null elsewhere, and where the text is too long.
 */
export const newIssueUrl = (
  { hostname, pathname }: Pick<Location, "hostname" | "pathname">,
  { title, text }: { readonly title: string; readonly text: string },
): string | null => {
  const [, owner] = /^([a-z0-9-]+)\.github\.io$/i.exec(hostname) ?? [];
  const [, repository] = /^\/([\w.-]+)\//.exec(pathname) ?? [];
  if (owner === undefined || repository === undefined) return null;
  const fields = new URLSearchParams({ template: "measured-run.yml", title, run: text });
  const url = `https://github.com/${owner}/${repository}/issues/new?${fields.toString()}`;
  return url.length <= longestUrl ? url : null;
};
