import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const value = { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalSNudge} 0`, verticalAlign: "top", overflowWrap: "anywhere" } as const;

export const useBesideTableStyles = makeStyles({
  table: { ...typographyStyles.body1, width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  person: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`, textAlign: "left", verticalAlign: "bottom" },
  name: {
    ...typographyStyles.body1Strong,
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorBrandForeground1,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  figure: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalSNudge} 0 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    textAlign: "left",
  },
  /** Four columns in a narrow pane: a sum of millions must not break in two. */
  compact: { ...typographyStyles.caption1 },
  value,
  unknown: { ...value, color: tokens.colorNeutralForeground3 },
});
