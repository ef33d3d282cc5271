/** How a sheet goes to paper. */
export interface PrintPlan {
  readonly area: string;
  readonly orientation: "landscape" | "portrait";
  readonly paper: "letter" | "a4";
  /** Always one page wide; null lets it run to as many pages long as it needs. */
  readonly pagesTall: number | null;
  /** "1:5": repeated at the top of each page. */
  readonly titleRows: string | null;
  readonly marginInches: number;
  readonly footerLeft: string;
  readonly footerRight: string;
}
