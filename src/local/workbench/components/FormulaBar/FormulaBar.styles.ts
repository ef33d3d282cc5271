import { makeStyles, tokens } from "@fluentui/react-components";

const field = {
  boxSizing: "border-box",
  height: "30px",
  padding: `0 ${tokens.spacingHorizontalS}`,
  borderTopStyle: "none",
  borderBottomStyle: "none",
  borderLeftStyle: "none",
  borderRightStyle: "none",
  borderRadius: 0,
  outlineStyle: "none",
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase200,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
} as const;

export const useFormulaBarStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  nameBox: { ...field, width: "104px", flexShrink: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, ":focus-visible": { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` } },
  sign: { padding: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground3, fontStyle: "italic", fontSize: tokens.fontSizeBase200 },
  entry: { ...field, flexGrow: 1, minWidth: 0, ":focus-visible": { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` } },
});
