/** Longer than anything takes here on a busy machine. */
const PATIENCE_MILLISECONDS = 60_000;
const BETWEEN_LOOKS_MILLISECONDS = 3;

/** What somebody who sits before the pane sees and presses. */
export interface PaneHand {
  readonly button: (name: RegExp | string) => HTMLButtonElement | null;
  /** Presses a button once it is there and can be pressed. */
  readonly press: (name: RegExp | string) => Promise<void>;
  readonly type: (field: string, text: string) => Promise<void>;
  readonly until: (what: string, holds: () => boolean) => Promise<void>;
  readonly says: (text: RegExp | string) => boolean;
  /** The words of whatever alarm is shown. */
  readonly alarm: () => string | null;
  readonly isAtWork: () => boolean;
  /** The buttons that cannot be pressed now. */
  readonly unusable: () => readonly string[];
}

const nameOf = (button: Element): string => button.getAttribute("aria-label") ?? button.textContent.trim();
const canBePressed = (button: HTMLButtonElement): boolean => !button.disabled && button.getAttribute("aria-disabled") !== "true";
const matches = (text: string, wanted: RegExp | string): boolean => (typeof wanted === "string" ? text === wanted : wanted.test(text));

export function paneHand(pane: HTMLElement): PaneHand {
  const buttons = (): HTMLButtonElement[] => [...pane.querySelectorAll("button")];
  const button: PaneHand["button"] = (name) => buttons().find((each) => matches(nameOf(each), name)) ?? null;
  const until: PaneHand["until"] = async (what, holds) => {
    const start = performance.now();
    while (!holds()) {
      if (performance.now() - start > PATIENCE_MILLISECONDS) throw new Error(`In vain waited for ${what}. The pane says: ${pane.textContent}`);
      // eslint-disable-next-line no-await-in-loop -- until it holds
      await new Promise((resolve) => void setTimeout(resolve, BETWEEN_LOOKS_MILLISECONDS));
    }
  };
  return {
    button,
    until,
    press: async (name) => {
      const usable = (): HTMLButtonElement | null => buttons().find((each) => matches(nameOf(each), name) && canBePressed(each)) ?? null;
      await until(`the button ${String(name)}`, () => usable() !== null);
      usable()?.click();
    },
    type: async (field, text) => {
      const input = (): HTMLInputElement | null => pane.querySelector<HTMLInputElement>(`input[aria-label="${field}"]`);
      await until(`the field ${field}`, () => input() !== null);
      // React hears of what is typed only through the element's own setter.
      Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, "value")?.set?.call(input(), text);
      input()?.dispatchEvent(new window.Event("input", { bubbles: true }));
    },
    says: (text) => (typeof text === "string" ? pane.textContent.includes(text) : text.test(pane.textContent)),
    alarm: () => pane.querySelector("[role=alert]")?.textContent ?? null,
    isAtWork: () => pane.querySelector("[role=progressbar]") !== null,
    unusable: () => buttons().filter((each) => !canBePressed(each)).map(nameOf),
  };
}
