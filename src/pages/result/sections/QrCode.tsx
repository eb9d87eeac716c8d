import { qrPath } from "./qrPath.ts";

/** A text as a QR code, black on white whatever the theme. */
const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { viewBox, ground, dark } = qrPath(text);
  return (
    <svg viewBox={viewBox} role="img" aria-label={label} className="w-full max-w-xs" shapeRendering="crispEdges">
      <path d={ground} fill="#ffffff" />
      <path d={dark} fill="#000000" />
    </svg>
  );
};

export default QrCode;
