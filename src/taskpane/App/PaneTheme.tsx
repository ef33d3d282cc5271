import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { chooseTheme, useForcedColors } from "../theme";
import { useAppStyles } from "./App.styles";

/** Gives what is inside the colours of the program around it. `officeBackground`: "#RRGGBB", null where Office does not say. */
export function PaneTheme({ officeBackground, children }: { readonly officeBackground: string | null; readonly children: ReactNode }): ReactElement {
  const styles = useAppStyles();
  const contrast = useForcedColors() ? "forced" : "ordinary";
  return (
    <FluentProvider theme={chooseTheme({ background: officeBackground, contrast })} className={styles.fill}>
      {children}
    </FluentProvider>
  );
}
