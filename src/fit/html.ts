/** Text as it stands in HTML, in attributes too. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter] ?? letter);

/** A link; the text is escaped. */
export const link = (href: string, text: string, kind = ""): string =>
  `<a${kind === "" ? "" : ` class="${kind}"`} href="${escaped(href)}">${escaped(text)}</a>`;

/** A list of links. */
export const links = (rows: readonly (readonly [href: string, text: string])[]): string =>
  `<ul class="links">${rows.map(([href, text]) => `<li>${link(href, text)}</li>`).join("")}</ul>`;

export interface TableCell {
  readonly html: string;
  readonly kind?: string;
}

/** The kind of cells that are read from their right ends. */
export const figure = "figure";

/** A table that scrolls within itself where it is too wide; the first cell of a row is its heading. */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly [TableCell, ...TableCell[]])[],
): string => {
  const cell = (tag: string, { html, kind }: TableCell): string =>
    `<${tag}${kind === undefined ? "" : ` class="${kind}"`}>${html}</${tag.split(" ")[0]}>`;
  // A heading stands as the cells below it do.
  const headCell = (text: string, column: number): string =>
    cell('th scope="col"', { html: escaped(text), ...(rows[0]?.[column]?.kind === figure && { kind: figure }) });
  return [
    `<div class="scroll" role="region" aria-label="${escaped(caption)}" tabindex="0"><table><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${head.map(headCell).join("")}</tr></thead><tbody>`,
    ...rows.map(
      ([first, ...others]) =>
        `<tr>${cell('th scope="row"', first)}${others.map((each) => cell("td", each)).join("")}</tr>`,
    ),
    "</tbody></table></div>",
  ].join("\n");
};

export interface Page {
  readonly title: string;
  readonly description: string;
  /** From the folder of all pages: "" for its index, "llama-3.1-8b/" for that of a model. */
  readonly path: string;
  /** What leads to this page, from the folder of all pages. */
  readonly trail: readonly (readonly [path: string, text: string])[];
  readonly body: string;
}

const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The way from a page up to the folder of all pages. */
export const up = (path: string): string => "../".repeat(path.split("/").length - 1);

/** A whole page. `base` is the address of the guide, with a slash at its end; null where none is known. */
export const pageHtml = ({ title, description, path, trail, body }: Page, base: string | null): string => {
  const root = up(path);
  const address = base === null ? null : escaped(`${base}fit/${path}`);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}" />
<meta property="og:title" content="${escaped(title)}" />
<meta property="og:description" content="${escaped(description)}" />
<meta property="og:type" content="website" />
<meta property="og:site_name" content="Tunewise" />
<meta name="twitter:card" content="summary" />${
    address === null
      ? ""
      : `\n<link rel="canonical" href="${address}" />\n<meta property="og:url" content="${address}" />`
  }
<link rel="stylesheet" href="${root}fit.css" />
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header><a class="home" href="${root}../">Tunewise</a><nav aria-label="Pages">${[["", "What fits"] as const, ...trail]
    .map(([to, text]) =>
      to === path ? `<span aria-current="page">${escaped(text)}</span>` : link(`${root}${to}` || "./", text),
    )
    .join(' <span aria-hidden="true">/</span> ')}</nav></header>
<main id="content">
${body}
</main>
<footer>Estimates with their ranges, each figure traced to its source in ${link(`${root}../`, "the guide")}. ${link(`${root}../#v=2&at=accuracy`, "How accurate is this?")}</footer>
</body>
</html>
`;
};
