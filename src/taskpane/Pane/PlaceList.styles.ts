import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePlaceListStyles = makeStyles({
  list: {
    display: "flex",
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalL,
    "@media (max-width: 359px)": { columnGap: tokens.spacingHorizontalM },
    overflowX: "auto",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalS} 0`,
    whiteSpace: "nowrap",
    border: "none",
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    // A contrast palette draws even transparent borders.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusSmall },
  },
  current: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, borderBottomColor: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { borderBottomColor: "Highlight" }, ":hover": { color: tokens.colorBrandForeground1 } },
});
