import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCalloutStyles = makeStyles({
  callout: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderLeftWidth: tokens.strokeWidthThicker,
    borderLeftStyle: "solid",
    color: tokens.colorNeutralForeground1,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  statement: { backgroundColor: tokens.colorBrandBackground2, borderLeftColor: tokens.colorBrandStroke1 },
  caution: { backgroundColor: tokens.colorStatusWarningBackground1, borderLeftColor: tokens.colorStatusWarningBorderActive },
  stop: { backgroundColor: tokens.colorStatusDangerBackground1, borderLeftColor: tokens.colorStatusDangerBorderActive },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1, borderLeftColor: tokens.colorStatusSuccessBorderActive },
});
