/**
 * The languages that the guide speaks, by their tags (BCP 47). Their words stand in locales/ and
 * beside what they are about.
 */
export type LanguageTag = "en" | "de" | "zh-Hans";
