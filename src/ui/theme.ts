export const themes = ["system", "light", "dark"] as const;

/** How the guide looks: as the reader's system does, or always light or dark. */
export type Theme = (typeof themes)[number];

export const isTheme = (value: unknown): value is Theme => (themes as readonly unknown[]).includes(value);
