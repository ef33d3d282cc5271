/** How a cell looks; what is left out is the workbook's default. Colours are #RRGGBB. Treated as immutable and shared between cells. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "Single" | "Double";
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrinkToFit?: boolean;
  readonly textRotation?: number;
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", CellBorder>>>;
}

export interface CellBorder {
  readonly style: "Continuous" | "Dash" | "Dot" | "Double" | "DashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}
