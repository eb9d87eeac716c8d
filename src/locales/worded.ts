/**
 * The shape that a language's messages must have, taken from the English ones: the same keys, lists
 * of the same length, functions of the same parameters; any text.
 */
export type Worded<English> = English extends string
  ? string
  : English extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof English]: Worded<English[Key]> };
