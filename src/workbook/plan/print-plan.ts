/** How a sheet goes to paper. */
export interface PrintPlan {
  readonly area: string;
  readonly orientation: "landscape" | "portrait";
  readonly paper: "letter" | "a4";
  /** Always one page wide; null lets it run to as many pages long as it needs. */
  readonly pagesTall: number | null;
  /** "1:5": repeated at the top of each page. */
  readonly titleRows: string | null;
  /** Zero-based rows that begin a page, so that no page's end cuts through a drawing. None unless told. */
  readonly pageStarts?: readonly number[];
  readonly marginInches: number;
  readonly footerLeft: string;
  readonly footerRight: string;
}
