import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePlainTableStyles = makeStyles({
  table: { ...typographyStyles.body1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  heading: {
    ...typographyStyles.caption1,
    padding: `0 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    textAlign: "left",
    verticalAlign: "bottom",
    ":first-child": { paddingLeft: 0 },
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    verticalAlign: "top",
    ":first-child": { paddingLeft: 0 },
  },
  figure: { textAlign: "right" },
});
