import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const specifiers = /(\bfrom |\bimport\()"(\.[^"]+)\.ts"/g;

/** Exports of JSON files, which a consumer need not be set up to resolve. */
const ofJson = /^export \{[^}]*\} from "[^"]+\.json";\n/gm;

/**
 * Keeps those declarations below `folder` that these entries need, with paths that Node resolves
 * too.
 */
export const keepDeclarationsOf = (folder: string, entries: readonly string[]): void => {
  const kept = new Set<string>();
  const keep = (file: string): void => {
    if (kept.has(file)) return;
    kept.add(file);
    const text = readFileSync(join(folder, file), "utf8").replaceAll(ofJson, "");
    writeFileSync(join(folder, file), text.replaceAll(specifiers, '$1"$2.js"'));
    for (const [, , path] of text.matchAll(specifiers)) keep(normalize(join(dirname(file), `${path}.d.ts`)));
  };
  entries.forEach(keep);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = normalize(join(entry.parentPath, entry.name));
    if (entry.isFile() && !kept.has(file.slice(normalize(folder).length + 1))) rmSync(file);
  }
};
