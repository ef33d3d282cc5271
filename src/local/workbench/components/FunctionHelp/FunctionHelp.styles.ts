import { makeStyles, tokens } from "@fluentui/react-components";

export const useFunctionHelpStyles = makeStyles({
  place: {
    position: "fixed", zIndex: 5, boxSizing: "border-box", width: "380px", maxWidth: "calc(100vw - 8px)", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow16, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: "none", margin: 0, padding: tokens.spacingVerticalXXS, maxHeight: "260px", overflowY: "auto" },
  option: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderRadius: tokens.borderRadiusSmall, cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  keys: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2 },
  hint: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  call: { margin: 0, overflowWrap: "anywhere" },
  current: { fontWeight: tokens.fontWeightBold, textDecorationLine: "underline" },
});
