import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useLinkButtonStyles = makeStyles({
  button: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    textAlign: "left",
    cursor: "pointer",
    // There colour says nothing: the line says that it can be pressed.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
