import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSettingFieldStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", minWidth: 0, rowGap: tokens.spacingVerticalXXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, width: "100%" },
  number: { minWidth: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  where: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  problem: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1 },
});
