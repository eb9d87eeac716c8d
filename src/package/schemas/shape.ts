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

/** The shape of that schema, which is made when it is asked for: some take the parser a while. */
const shape = <Type>(schema: () => JsonSchema, description?: string): Shape<Type> => ({
  get schema() {
    return description === undefined ? schema() : { description, ...schema() };
  },
});

export const number = (description?: string): Shape<number> => shape(() => ({ type: "number" }), description);

export const count = (description?: string): Shape<number> =>
  shape(() => ({ type: "integer", minimum: 0 }), description);

export const share = (description?: string): Shape<number> =>
  shape(() => ({ type: "number", minimum: 0, maximum: 1 }), description);

export const text = (description?: string): Shape<string> => shape(() => ({ type: "string" }), description);

export const flag = (description?: string): Shape<boolean> => shape(() => ({ type: "boolean" }), description);

/** One of these words. */
export const oneOf = <const Word extends string>(words: readonly Word[], description?: string): Shape<Word> =>
  shape(() => ({ enum: words }), description);

/** This word alone. */
export const only = <const Word extends string>(word: Word): Shape<Word> => shape(() => ({ const: word }));

/** A text that is an id of that kind; which there are may grow. */
export const id = <Id extends string>(description?: string): Shape<Id> =>
  shape(() => ({ type: "string" }), description);

export const list = <Item>(item: Shape<Item>, description?: string): Shape<readonly Item[]> =>
  shape(() => ({ type: "array", items: item.schema }), description);

/** An object of these fields and, where they are there, of those that may be left out. */
export const object = <const Fields extends Shapes, const Optional extends Shapes = Record<never, never>>(
  fields: Fields,
  optional: Optional = {} as Optional,
  description?: string,
): Shape<ObjectOf<Fields, Optional>> =>
  shape(
    () => ({
      type: "object",
      properties: Object.fromEntries(
        Object.entries({ ...fields, ...optional }).map(([name, { schema }]) => [name, schema]),
      ),
      required: Object.keys(fields),
      additionalProperties: false,
    }),
    description,
  );

const recordSchema = (names: readonly string[], { schema }: Shape<unknown>): JsonSchema => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, schema])),
  additionalProperties: false,
});

/** An object that has a value for each of these names. */
export const record = <const Name extends string, Value>(
  names: readonly Name[],
  value: Shape<Value>,
  description?: string,
): Shape<Readonly<Record<Name, Value>>> =>
  shape(() => ({ ...recordSchema(names, value), required: names }), description);

/** An object that has a value for some of these names. */
export const someOf = <const Name extends string, Value>(
  names: readonly Name[],
  value: Shape<Value>,
  description?: string,
): Shape<Readonly<Partial<Record<Name, Value>>>> => shape(() => recordSchema(names, value), description);

export const either = <Forms extends readonly Shape<unknown>[]>(
  forms: readonly [...Forms],
  description?: string,
): Shape<TypeIn<Forms[number]>> => shape(() => ({ anyOf: forms.map(({ schema }) => schema) }), description);

export const nullable = <Type>(of: Shape<Type>, description?: string): Shape<Type | null> =>
  shape(() => ({ anyOf: [of.schema, { type: "null" }] }), description);

/** A part that another schema describes. */
export const asIn = <Type>(schema: () => JsonSchema, description?: string): Shape<Type> => shape(schema, description);
