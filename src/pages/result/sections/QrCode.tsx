import newQrCode from "qrcode-generator";
import { useWords } from "../../../locales/useWords.ts";

/** Modules of white around the code that readers need. */
const quietZone = 4;

/** A text as a QR code of the smallest size that holds it, black on white whatever the theme. */
const QrCode = ({ text }: { text: string }) => {
  const words = useWords();
  const code = newQrCode(0, "L");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const path = Array.from({ length: count * count }, (_, index) => [index % count, Math.floor(index / count)] as const)
    .filter(([column, row]) => code.isDark(row, column))
    .map(([column, row]) => `M${column},${row}h1v1h-1z`)
    .join("");
  const size = count + 2 * quietZone;
  return (
    <svg
      viewBox={`${-quietZone} ${-quietZone} ${size} ${size}`}
      role="img"
      aria-label={words.result.take.qrCode}
      className="w-full max-w-xs"
      shapeRendering="crispEdges"
    >
      <path d={`M${-quietZone},${-quietZone}h${size}v${size}h${-size}z`} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
};

export default QrCode;
