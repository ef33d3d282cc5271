import { mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import { HINT_ID, LIST_ID, optionId, type Completion } from "../../completion";
import { useFunctionHelpStyles } from "./FunctionHelp.styles";

interface FunctionHelpProps {
  readonly completion: Completion;
  /** The field that is written in, below or above which the help stands. */
  readonly fieldSelector: string;
}

const GAP_PIXELS = 4;

/** The functions that begin as what was typed, or what the argument at the caret is. The focus stays in the field. */
export function FunctionHelp({ completion, fieldSelector }: FunctionHelpProps): ReactElement | null {
  const styles = useFunctionHelpStyles();
  const place = useRef<HTMLDivElement>(null);
  const { options, chosen, hint, take } = completion;
  useLayoutEffect(() => {
    const element = place.current;
    const field = document.querySelector(fieldSelector)?.getBoundingClientRect();
    if (!element || !field) return;
    const fits = field.bottom + GAP_PIXELS + element.offsetHeight <= window.innerHeight;
    element.style.left = `${Math.max(GAP_PIXELS, Math.min(field.left, window.innerWidth - element.offsetWidth - GAP_PIXELS))}px`;
    element.style.top = `${fits ? field.bottom + GAP_PIXELS : Math.max(0, field.top - GAP_PIXELS - element.offsetHeight)}px`;
    element.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  });
  if (!chosen && !hint) return null;
  return (
    <div ref={place} className={styles.place}>
      {chosen ? (
        <>
          <ul role="listbox" id={LIST_ID} aria-label="Functions" className={styles.list}>
            {options.map((option) => (
              <li
                key={option.name}
                id={optionId(option.name)}
                role="option"
                aria-selected={option === chosen}
                className={mergeClasses(styles.option, option === chosen && styles.chosen)}
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(option);
                }}
              >
                <span className={styles.name}>{option.name}</span>
                {option === chosen && <span className={styles.words}>{option.description}</span>}
              </li>
            ))}
          </ul>
          <p aria-hidden className={styles.keys}>
            ↑ ↓ choose · Tab or Enter take · Esc close
          </p>
        </>
      ) : (
        hint && <Hint hint={hint} />
      )}
    </div>
  );
}

function Hint({ hint: { help, argument } }: { readonly hint: NonNullable<Completion["hint"]> }): ReactElement {
  const styles = useFunctionHelpStyles();
  const { parameters } = help;
  const last = parameters.length - 1;
  const current = argument > last && parameters[last]?.repeating ? last : argument;
  return (
    <div id={HINT_ID} role="status" className={styles.hint}>
      <p className={styles.call}>
        {help.name}(
        {parameters.map(({ name, optional }, index) => (
          <span key={name}>
            {index > 0 && ", "}
            <span className={mergeClasses(index === current && styles.current)}>{optional ? `[${name}]` : name}</span>
          </span>
        ))}
        )
      </p>
      <p className={styles.words}>{parameters[current]?.description ?? "This function takes no more arguments."}</p>
    </div>
  );
}
