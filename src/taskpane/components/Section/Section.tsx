import { useId, type ReactElement, type ReactNode } from "react";
import { useSectionStyles } from "./Section.styles";

/** A part of a screen under its own heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useSectionStyles();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
