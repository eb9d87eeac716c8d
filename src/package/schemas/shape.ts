import type { JsonSchema } from "./parser.ts";

/** A schema that knows which TypeScript type it describes, so that the two can be held together. */
export interface Shape<Type> {
  readonly schema: JsonSchema;
  /** For the type checker alone: never there. */
  readonly type?: Type;
}

type TypeIn<Any> = Any extends Shape<infer Type> ? Type : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;

/** An object of these fields. */
export type ObjectOf<Fields extends Shapes, Optional extends Shapes> = {
  readonly [Name in keyof Fields]: TypeIn<Fields[Name]>;
} & { readonly [Name in keyof Optional]?: TypeIn<Optional[Name]> };

const described = (schema: JsonSchema, description?: string): JsonSchema =>
  description === undefined ? schema : { description, ...schema };

export const number = (description?: string): Shape<number> => ({
  schema: described({ type: "number" }, description),
});

export const count = (description?: string): Shape<number> => ({
  schema: described({ type: "integer", minimum: 0 }, description),
});

export const share = (description?: string): Shape<number> => ({
  schema: described({ type: "number", minimum: 0, maximum: 1 }, description),
});

export const text = (description?: string): Shape<string> => ({ schema: described({ type: "string" }, description) });

export const flag = (description?: string): Shape<boolean> => ({
  schema: described({ type: "boolean" }, description),
});

/** One of these words. */
export const oneOf = <const Word extends string>(words: readonly Word[], description?: string): Shape<Word> => ({
  schema: described({ enum: words }, description),
});

/** A text that is an id of that kind; which there are may grow. */
export const id = <Id extends string>(description?: string): Shape<Id> => ({
  schema: described({ type: "string" }, description),
});

export const list = <Item>(item: Shape<Item>, description?: string): Shape<readonly Item[]> => ({
  schema: described({ type: "array", items: item.schema }, description),
});

/** An object of these fields and, where they are there, of those that may be left out. */
export const object = <const Fields extends Shapes, const Optional extends Shapes = Record<never, never>>(
  fields: Fields,
  optional: Optional = {} as Optional,
  description?: string,
): Shape<ObjectOf<Fields, Optional>> => ({
  schema: described(
    {
      type: "object",
      properties: Object.fromEntries(
        Object.entries({ ...fields, ...optional }).map(([name, { schema }]) => [name, schema]),
      ),
      required: Object.keys(fields),
      additionalProperties: false,
    },
    description,
  ),
});

/** An object that has a value for each of these names. */
export const record = <const Name extends string, Value>(
  names: readonly Name[],
  value: Shape<Value>,
  description?: string,
): Shape<Readonly<Record<Name, Value>>> => ({
  schema: described(
    {
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, value.schema])),
      required: names,
      additionalProperties: false,
    },
    description,
  ),
});

/** An object that has a value for some of these names. */
export const someOf = <const Name extends string, Value>(
  names: readonly Name[],
  value: Shape<Value>,
  description?: string,
): Shape<Readonly<Partial<Record<Name, Value>>>> => {
  const { schema } = record(names, value, description);
  const { required: _, ...rest } = schema;
  return { schema: rest };
};

export const either = <Forms extends readonly Shape<unknown>[]>(
  forms: readonly [...Forms],
  description?: string,
): Shape<TypeIn<Forms[number]>> => ({
  schema: described({ anyOf: forms.map(({ schema }) => schema) }, description),
});

export const nullable = <Type>({ schema }: Shape<Type>, description?: string): Shape<Type | null> => ({
  schema: described({ anyOf: [schema, { type: "null" }] }, description),
});

/** A part that another schema describes. */
export const asIn = <Type>(schema: JsonSchema, description?: string): Shape<Type> => ({
  schema: described(schema, description),
});
