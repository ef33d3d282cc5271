import { EMU_PER_POINT } from "../chart-words";

const hex = (color: string): string => color.replace("#", "").toUpperCase();

export const solidFill = (color: string | null): string => (color === null ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`);

export const noLine = "<a:ln><a:noFill/></a:ln>";

/** A line of that colour; null leaves the colour to the program. */
export function line(color: string | null, widthPoints: number, dash = "solid"): string {
  const fill = color === null ? "" : solidFill(color);
  return `<a:ln w="${Math.round(widthPoints * EMU_PER_POINT)}" cap="rnd">${fill}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** The look of a text: size in points; null leaves it to the program. */
export function textProperties({ size, color, bold }: { readonly size: number | null; readonly color: string | null; readonly bold: boolean | null }): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${defaultRun({ size, color, bold })}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

export function defaultRun({ size, color, bold }: { readonly size: number | null; readonly color: string | null; readonly bold: boolean | null }, tag = "a:defRPr"): string {
  const attributes = `${size === null ? "" : ` sz="${Math.round(size * 100)}"`}${bold === null ? "" : ` b="${bold ? 1 : 0}"`}`;
  return color === null ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${solidFill(color)}</${tag}>`;
}
