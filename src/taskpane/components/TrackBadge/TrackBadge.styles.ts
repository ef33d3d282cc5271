import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";

export const useTrackBadgeStyles = makeStyles({
  badge: {
    ...typographyStyles.body1Strong,
    display: "inline-block",
    padding: `1px ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.borderWidth(tokens.strokeWidthThin),
    ...shorthands.borderStyle("solid"),
    whiteSpace: "nowrap",
  },
  good: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1, ...shorthands.borderColor(tokens.colorStatusSuccessBorderActive) },
  plain: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2, ...shorthands.borderColor(tokens.colorBrandStroke1) },
  bad: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1, ...shorthands.borderColor(tokens.colorStatusDangerBorderActive) },
  unknown: { color: tokens.colorNeutralForeground2, ...shorthands.borderStyle("dashed"), ...shorthands.borderColor(tokens.colorNeutralStroke1) },
});
