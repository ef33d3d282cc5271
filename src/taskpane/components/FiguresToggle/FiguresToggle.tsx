import { useState, type ReactElement, type ReactNode } from "react";
import { words } from "../../words";
import { LinkButton } from "../LinkButton";

/** The figures behind a drawing, shown when asked for. */
export function FiguresToggle({ children }: { readonly children: ReactNode }): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <LinkButton expanded={isOpen} onPress={() => setIsOpen((now) => !now)}>
        {isOpen ? words.whatIf.hideFigures : words.whatIf.showFigures}
      </LinkButton>
      {isOpen ? children : null}
    </div>
  );
}
