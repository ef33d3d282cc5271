/** What we follow of a sheet's print set-up, as Office.js calls it. */
export const LAYOUT_NAMES = [
  "orientation",
  "paperSize",
  "zoom",
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
  "centerHorizontally",
  "centerVertically",
  "printGridlines",
] as const;

/** The texts above and below each page. */
export const TEXT_NAMES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;
