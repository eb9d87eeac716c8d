import newQrCode from "qrcode-generator";

/** Modules of white around the code that readers need. */
const quietZone = 4;

/** A QR code as an SVG draws it, in modules. */
export interface QrPath {
  readonly viewBox: string;
  /** The white ground, its quiet zone included. */
  readonly ground: string;
  /** The dark modules. */
  readonly dark: string;
}

/** The smallest QR code that holds the text. */
export const qrPath = (text: string): QrPath => {
  const code = newQrCode(0, "L");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const size = count + 2 * quietZone;
  return {
    viewBox: `${-quietZone} ${-quietZone} ${size} ${size}`,
    ground: `M${-quietZone},${-quietZone}h${size}v${size}h${-size}z`,
    dark: Array.from({ length: count * count }, (_, index) => [index % count, Math.floor(index / count)] as const)
      .filter(([column, row]) => code.isDark(row, column))
      .map(([column, row]) => `M${column},${row}h1v1h-1z`)
      .join(""),
  };
};
