import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetTabsStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3, minHeight: "34px" },
  tabs: { display: "flex", overflowX: "auto", scrollbarWidth: "thin", flexGrow: 1, minWidth: 0, paddingLeft: tokens.spacingHorizontalS },
  tab: {
    flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, border: "none", borderRadius: 0, backgroundColor: "transparent", color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200, cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  hiddenButton: { flexShrink: 0, whiteSpace: "nowrap" },
});
