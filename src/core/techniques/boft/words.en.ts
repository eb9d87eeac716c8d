export const words = { name: "BOFT" };
