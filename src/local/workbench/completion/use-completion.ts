import { useState, type InputHTMLAttributes, type KeyboardEvent } from "react";
import type { FunctionHelp } from "../session";
import type { Editing } from "../state";
import { formulaCaret } from "./formula-caret";
import { matchingFunctions } from "./matching-functions";
import { takeFunction } from "./take-function";

export const LIST_ID = "function-list";
export const HINT_ID = "function-hint";
export const optionId = (name: string): string => `function-${name}`;

export interface Completion {
  /** Empty where there is nothing to offer. */
  readonly options: readonly FunctionHelp[];
  readonly chosen: FunctionHelp | null;
  /** The function whose arguments are being written, and which of them. */
  readonly hint: { readonly help: FunctionHelp; readonly argument: number } | null;
  readonly take: (option: FunctionHelp) => void;
  /** True where the key was for the list. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => boolean;
  /** For the field that is written in: it and the list are one combobox. */
  readonly field: InputHTMLAttributes<HTMLInputElement>;
}

/** Offers the add-in's functions while a formula is written, and says what the argument at the caret is. */
export function useCompletion(editing: Editing | null, functions: readonly FunctionHelp[], onType: (text: string, caret: number) => void): Completion {
  const { text, caret } = editing ?? { text: "", caret: 0 };
  // What was chosen, or closed with Escape, holds for the text it was done at.
  const [choice, setChoice] = useState({ text: "", index: 0, closed: false });
  const here = choice.text === text ? choice : { text, index: 0, closed: false };
  const { name, call } = formulaCaret(text, caret);
  const options = name && !here.closed ? matchingFunctions(functions, name.typed) : [];
  const chosen = options[here.index] ?? null;
  const called = call && functions.find((each) => each.name === call.functionName);

  const take = (option: FunctionHelp): void => {
    if (!name) return;
    const taken = takeFunction(text, name, option.name);
    onType(taken.text, taken.caret);
  };
  const step = (by: number): void => setChoice({ ...here, index: (here.index + by + options.length) % options.length });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): boolean => {
    if (!chosen || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Enter" || event.key === "Tab") take(chosen);
    else if (event.key === "Escape") setChoice({ ...here, closed: true });
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  return {
    options,
    chosen,
    hint: called ? { help: called, argument: call.argument } : null,
    take,
    onKeyDown,
    field: {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      "aria-expanded": chosen !== null,
      "aria-controls": chosen ? LIST_ID : undefined,
      "aria-activedescendant": chosen ? optionId(chosen.name) : undefined,
      "aria-describedby": called ? HINT_ID : undefined,
    },
  };
}
