import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const cell = { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderBottom: line, verticalAlign: "top" } as const;
const words = { textAlign: "left" } as const;
const figures = { textAlign: "right", whiteSpace: "nowrap" } as const;
/** The name stays in sight while the figures pass beneath. */
const pinned = { position: "sticky", left: 0, backgroundColor: tokens.colorNeutralBackground1 } as const;
const strong = { fontWeight: tokens.fontWeightSemibold } as const;

export const usePreviewTableStyles = makeStyles({
  frame: {
    overflowX: "auto",
    overflowY: "auto",
    maxHeight: "320px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: { ...typographyStyles.caption1, borderCollapse: "separate", borderSpacing: 0, fontVariantNumeric: "tabular-nums", minWidth: "100%" },
  heading: { ...cell, ...strong, position: "sticky", top: 0, zIndex: 1, verticalAlign: "bottom", backgroundColor: tokens.colorNeutralBackground3 },
  corner: { ...cell, ...strong, ...words, position: "sticky", top: 0, left: 0, zIndex: 2, verticalAlign: "bottom", backgroundColor: tokens.colorNeutralBackground3 },
  name: { ...cell, ...words, ...pinned, ...strong, maxWidth: "120px", overflowWrap: "anywhere" },
  words: { ...cell, ...words, minWidth: "104px" },
  figures: { ...cell, ...figures },
  left: words,
  right: { textAlign: "right" },
});
