import { createHash } from "node:crypto";

/** What a page of the guide may load and do. `scripts` and `styles` are the texts of inline ones, which the single file has. */
export const contentSecurityPolicy = (scripts: readonly string[] = [], styles: readonly string[] = []): string => {
  const hashes = (texts: readonly string[]): string =>
    texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).join(" ");
  return [
    "default-src 'none'",
    `script-src ${scripts.length > 0 ? hashes(scripts) : "'self'"}`,
    `style-src ${styles.length > 0 ? hashes(styles) : "'self'"}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types tunewise",
  ].join("; ");
};

/** The policy as a tag that stands first in the head. */
export const policyTag = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
