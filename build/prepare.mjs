// npm runs this after its installation in every checkout. It builds the package in one that is
// installed out of git, as pre-commit does: only there npm says where the package comes from.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Without what npm was told of the installation, such as that it is a global one. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?!config_cache)/i.test(name)));

const npm = (...args) => execFileSync("npm", args, { stdio: "inherit", env, shell: process.platform === "win32" });

if (process.env.npm_package_resolved && !existsSync("dist-package/cli.js")) {
  // A global installation leaves out what builds.
  if (!existsSync("node_modules/vite")) npm("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--include=dev");
  npm("run", "build:package", "--silent");
}
