import { claims, gpus, models, techniques } from "../package/data.ts";
import { explain, schemas } from "../package/index.ts";

/** Something that an agent may read. */
interface Resource {
  readonly name: string;
  readonly description: string;
  readonly read: () => unknown;
}

const scheme = "tunewise://";

/** What can be read, by address. */
export const resources: Readonly<Record<string, Resource>> = {
  [`${scheme}method`]: {
    name: "How the choice is made",
    description: "Requirements, six criteria, priorities, confidence, and how memory is counted",
    read: () => explain("method"),
  },
  [`${scheme}evidence`]: {
    name: "The evidence",
    description: "Every published claim that decisions cite, with its conditions and its source",
    read: () => claims,
  },
  [`${scheme}techniques`]: {
    name: "The techniques",
    description: "What each trains, whether it merges, and which frameworks have it",
    read: () => techniques,
  },
  [`${scheme}models`]: {
    name: "The models",
    description: "Ids and names that answers and runs may use, with counted parameters",
    read: () => models.map(({ id, huggingFaceId, parameters }) => ({ id, huggingFaceId, parameters })),
  },
  [`${scheme}gpus`]: {
    name: "The GPUs",
    description: "Memory, speed and list price of each, with where they were read",
    read: () => gpus,
  },
  ...Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${scheme}schemas/${name}`,
      { name: `JSON Schema: ${name}`, description: "In full, as the package has it", read: schema },
    ]),
  ),
};
