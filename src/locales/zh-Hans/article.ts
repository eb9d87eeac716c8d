/** A name after Chinese text: apart from it where it begins with a Latin letter. */
export const afterText = (name: string): string => (/^\w/.test(name) ? ` ${name}` : name);

/** A name within Chinese text: apart from it at either end that is a Latin letter. */
export const withinText = (name: string): string => (/\w$/.test(name) ? `${afterText(name)} ` : afterText(name));
