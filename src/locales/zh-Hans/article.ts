/** A name after Chinese text: apart from it where it begins with a Latin letter. */
export const afterText = (name: string): string => (/^\w/.test(name) ? ` ${name}` : name);

/** A name before Chinese text: apart from it where it ends with a Latin letter. */
export const beforeText = (name: string): string => (/\w$/.test(name) ? `${name} ` : name);

/** A name within Chinese text. */
export const withinText = (name: string): string => afterText(beforeText(name));
