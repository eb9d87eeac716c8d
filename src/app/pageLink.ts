/** The whole link to this page with another fragment, which begins with `#`. */
export const pageLink = (fragment: string): string => `${window.location.href.replace(/#.*$/, "")}${fragment}`;
