import { saveFile } from "../ui/saveFile.ts";

const painted = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "fill-opacity",
  "opacity",
  "font-size",
  "font-family",
] as const;

/**
 * A drawing that stands on its own: colours and fonts of the page written into it, on the page's
 * ground.
 */
const standalone = (
  drawing: SVGSVGElement,
): { readonly text: string; readonly width: number; readonly height: number } => {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>("*")];
  for (const [index, element] of [copy, ...copy.querySelectorAll<SVGElement>("*")].entries()) {
    const style = getComputedStyle(originals[index] as Element);
    for (const property of painted) {
      element.removeAttribute(property);
      element.style.setProperty(property, style.getPropertyValue(property));
    }
  }
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({
    width: "100%",
    height: "100%",
    fill: getComputedStyle(document.body).backgroundColor,
  })) {
    ground.setAttribute(name, value);
  }
  copy.prepend(ground);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
};

/** Saves a drawing as SVG. */
export const saveSvg = (name: string, drawing: SVGSVGElement): void =>
  saveFile(`${name}.svg`, new Blob([standalone(drawing).text], { type: "image/svg+xml" }));

const pixelsPerUnit = 2;

/** Saves a drawing as PNG at twice its size on the screen. */
export const savePng = async (name: string, drawing: SVGSVGElement): Promise<void> => {
  const { text, width, height } = standalone(drawing);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * pixelsPerUnit;
  canvas.height = height * pixelsPerUnit;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (blob) saveFile(`${name}.png`, blob);
};
