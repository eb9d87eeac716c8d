import { mkdirSync, writeFileSync } from "node:fs";
import { schemas } from "../src/package/index.ts";
import { keepDeclarationsOf } from "./declarations.ts";
import { decisionVectors, estimateVectors, findingVectors } from "./vectors.ts";

const folder = "dist-package";

const write = (path: string, value: unknown): void => {
  writeFileSync(`${folder}/${path}`, `${JSON.stringify(value, null, 1)}\n`);
};

keepDeclarationsOf(`${folder}/types`, ["package/index.d.ts", "package/data.d.ts"]);
mkdirSync(`${folder}/schemas`, { recursive: true });
mkdirSync(`${folder}/conformance`, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) write(`schemas/${name}.json`, schema());
write("conformance/estimates.json", estimateVectors());
write("conformance/decisions.json", decisionVectors());
write("conformance/findings.json", await findingVectors());
