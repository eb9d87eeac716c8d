import type { Allowed, Issue } from "../../core/parse/index.ts";

/** A JSON Schema (2020-12) as plain JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What a parser has against an input in which the field to be described has this value. */
export type Ask = (value: unknown) => readonly Issue[];

/** No reader takes it, whatever it reads. */
const refusedByAll = Number.NaN;

/** No object has a field of that name. */
const noField = "\u0000";

const orUnknown = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { const: "unknown" }] });

const integer = (minimum: number, maximum: number): JsonSchema => ({ type: "integer", minimum, maximum });

/** What is allowed, as a schema; an object's fields are asked for apart. */
const schemaOf = (allowed: Allowed): JsonSchema => {
  switch (allowed.id) {
    case "flag":
      return { type: "boolean" };
    case "above-zero":
      return { type: "number", exclusiveMinimum: 0, maximum: allowed.most };
    case "price":
      return { type: "number", exclusiveMinimum: 0, maximum: allowed.most };
    case "whole-number":
      return integer(allowed.least, allowed.most);
    case "option":
      return { enum: allowed.options };
    case "choice":
      return { enum: [...allowed.options, "unknown"] };
    case "amount":
      return { anyOf: [integer(allowed.least, allowed.most), { enum: [...allowed.options, "unknown"] }] };
    // Its object is asked for by its fields.
    case "lengths":
      return { anyOf: [integer(1, allowed.most), { enum: [...allowed.options, "unknown"] }] };
    case "count":
      return orUnknown(integer(allowed.least, allowed.most));
    case "model":
      return { type: "string", examples: allowed.sizeClasses };
    case "run-model":
    case "catalogue-model":
    case "text":
      return { type: "string" };
    // Its items are asked for apart.
    case "list":
      return { type: "array", minItems: 1, maxItems: allowed.most };
    case "modules":
      return {
        anyOf: [
          { type: "string" },
          { type: "array", items: { type: "string" }, minItems: 1, maxItems: 64, examples: [allowed.names] },
        ],
      };
    case "order":
      return orUnknown({ type: "array", items: { enum: allowed.criteria }, minItems: 1, uniqueItems: true });
    case "weights":
      return {
        type: "object",
        properties: Object.fromEntries(
          allowed.criteria.map((id) => [id, { type: "number", minimum: 0, maximum: allowed.most }]),
        ),
        additionalProperties: false,
        minProperties: 1,
      };
    default:
      throw new Error(`no schema says what "${allowed.id}" allows`);
  }
};

const within = (path: string, field: string): string => (path === "" ? field : `${path}.${field}`);

/** The object that the parser takes at that path; null where it takes none there. */
const objectAt = (ask: Ask, path: string): JsonSchema | null => {
  const empty = ask({});
  if (empty.some((issue) => issue.path === path)) return null;
  const unknown = ask({ [noField]: true }).find((issue) => issue.path === within(path, noField))?.allowed;
  const fields = unknown?.id === "field" || unknown?.id === "hyperparameter" ? unknown.fields : [];
  const missing = empty.flatMap(({ path: at, value }) => (value === undefined ? [at] : []));
  return {
    type: "object",
    properties: Object.fromEntries(
      fields.map((field) => [field, schemaAt((value) => ask({ [field]: value }), within(path, field))]),
    ),
    required: fields.filter((field) => missing.includes(within(path, field))),
    // Of a config.json and of hyperparameters only the parser knows every name that others give.
    ...(unknown?.id === "field" ? { additionalProperties: false } : {}),
  };
};

/** The fields of an object that are read, by what the parser says of one that is not. */
export const fieldsOf = (ask: Ask): readonly string[] => {
  const unknown = ask({ [noField]: true }).find(({ path }) => path === noField)?.allowed;
  if (unknown?.id !== "field") throw new Error("the parser does not say which fields it reads");
  return unknown.fields;
};

/** The fields without which the parser refuses an object. */
export const requiredOf = (ask: Ask): readonly string[] =>
  ask({}).flatMap(({ path, value }) => (value === undefined ? [path] : []));

/** The schema with null as one more value. */
const orNull = (schema: JsonSchema): JsonSchema => {
  if (Array.isArray(schema.enum)) return { ...schema, enum: [...schema.enum, null] };
  if (Array.isArray(schema.anyOf)) return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] };
  return { ...schema, type: [schema.type, "null"] };
};

/**
 * What the parser takes at that path, found by asking it: it names what is allowed there, as facts,
 * for every value that it refuses. So the schema cannot say anything else than the parser does.
 */
export const schemaAt = (ask: Ask, path: string): JsonSchema => {
  const allowed = ask(refusedByAll).find((issue) => issue.path === path)?.allowed;
  if (allowed === undefined) throw new Error(`the parser takes anything as ${path}`);
  const plain = allowed.id === "object" ? null : schemaOf(allowed);
  const object = objectAt(ask, path);
  const schema = plain && object ? { anyOf: [plain, object] } : ((plain ?? object) as JsonSchema);
  return ask(null).every((issue) => issue.path !== path) ? orNull(schema) : schema;
};
