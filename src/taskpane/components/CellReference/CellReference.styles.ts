import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellReferenceStyles = makeStyles({
  reference: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightMedium, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  cells: { whiteSpace: "nowrap" },
  button: {
    display: "inline",
    // At least 24 pixels high for a finger, without pushing the lines around it apart.
    padding: `${tokens.spacingVerticalXS} 0`,
    margin: `calc(-1 * ${tokens.spacingVerticalXS}) 0`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    font: "inherit",
    textAlign: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "2px",
    cursor: "pointer",
    ":hover": { textDecorationStyle: "solid" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
