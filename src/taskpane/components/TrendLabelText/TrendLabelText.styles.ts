import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useTrendLabelTextStyles = makeStyles({
  label: { ...typographyStyles.caption1Strong, display: "block" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  plain: { color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
