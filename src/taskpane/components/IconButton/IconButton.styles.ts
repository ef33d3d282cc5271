import { makeStyles, tokens } from "@fluentui/react-components";

export const useIconButtonStyles = makeStyles({
  button: { "&[aria-current='page']": { color: tokens.colorBrandForeground1, backgroundColor: tokens.colorSubtleBackgroundSelected } },
});
