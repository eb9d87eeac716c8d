import { createHash } from "node:crypto";

/**
 * As a source of the policy: the files beside the page, or one script or style in it by its text.
 */
export const ownFiles = "'self'";
export const inline = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What a page of the guide may load and do, where its scripts and styles are these. */
export const contentSecurityPolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types tunewise",
  ].join("; ");

/** The policy as a tag that stands first in the head. */
export const policyTag = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
