import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const heading = {
  ...typographyStyles.caption1,
  color: tokens.colorNeutralForeground2,
  verticalAlign: "bottom",
  padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
};

export const useAssociateTableStyles = makeStyles({
  table: { ...typographyStyles.body1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  heading: { ...heading, textAlign: "left", ":first-child": { paddingLeft: 0 } },
  lineHeading: { ...heading, width: "76px", textAlign: "left" },
  numberHeading: { ...heading, width: "100px", textAlign: "right" },
  cell: { padding: `${tokens.spacingVerticalS} 0 0 ${tokens.spacingHorizontalS}`, verticalAlign: "middle" },
  nameCell: { paddingLeft: 0, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  name: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: { width: tokens.spacingHorizontalS, flexShrink: 0, color: tokens.colorNeutralForeground3, textAlign: "center" },
  percentile: { ...typographyStyles.caption1, display: "block", paddingLeft: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  number: { textAlign: "right" },
  growth: { ...typographyStyles.body1Strong, display: "block" },
  standingCell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  standing: { ...typographyStyles.caption1, position: "relative", display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  track: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  // Read aloud and copied, not seen: a dot at the end of a line would only be in the way.
  separator: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "pre" },
  part: { whiteSpace: "nowrap" },
});
