import type { ReactElement } from "react";
import type { DrawnShares } from "./layout-shares";

const FONT_PIXELS = 12;
const SWATCH = 9;

/** Bars cut into shares, each with its figure, and the legend in the order of the pieces. */
export function ShareBars({ drawn, color }: { readonly drawn: DrawnShares; readonly color: string }): ReactElement {
  return (
    <g fontSize={FONT_PIXELS}>
      {drawn.names.map(({ x, y, text }, index) => (
        <text key={index} x={x} y={y + 4} textAnchor="end" fill={color}>
          {text}
        </text>
      ))}
      {drawn.pieces.map((piece, index) => (
        <g key={index}>
          <rect x={piece.x} y={piece.y} width={piece.width} height={piece.height} fill={piece.color} stroke="#ffffff" />
          {piece.text !== "" && (
            <text x={piece.textX} y={piece.y + piece.height / 2 + 4} textAnchor="middle" fill={piece.textColor}>
              {piece.text}
            </text>
          )}
        </g>
      ))}
      {drawn.legend.map(({ x, y, text, color: swatch }) => (
        <g key={text}>
          <rect x={x} y={y - SWATCH / 2} width={SWATCH} height={SWATCH} fill={swatch} stroke="none" />
          <text x={x + SWATCH + 4} y={y + 4} fill={color}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
