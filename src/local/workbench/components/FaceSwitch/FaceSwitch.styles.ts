import { makeStyles, tokens } from "@fluentui/react-components";

export const useFaceSwitchStyles = makeStyles({
  bar: { display: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingLeft: tokens.spacingHorizontalS, "@media (max-width: 720px)": { display: "flex" } },
  choice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, border: "none", borderBottom: "2px solid transparent", backgroundColor: "transparent", color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke },
});
