/**
 * The answer of someone who was asked and does not know. A question that was not answered at all is
 * simply absent.
 */
export const unknown = "unknown";

export type Unknown = typeof unknown;
