import type { HostErrorCode } from "../protocol/host-error";

export interface SyncFault {
  readonly code: HostErrorCode;
  /** "before": nothing takes effect. "middle": half of the actions do. "after": all do, and only the answer is lost. */
  readonly when: "before" | "middle" | "after";
}

/** What befalls one sync: an error, silence, or somebody else's deed just before it takes effect. */
export type Misfortune = ({ readonly kind: "error" } & SyncFault) | { readonly kind: "silence"; readonly when: SyncFault["when"] } | { readonly kind: "deed"; readonly deed: () => void };

/** Makes the host fail on demand. Syncs are counted as in `Counters.syncs`: the next one is 1. */
export class Faults {
  private readonly planned = new Map<number, Misfortune>();
  private syncsSeen = 0;
  private editing: (() => void)[] | null = null;

  /** The k-th sync from now fails with this code. */
  failSync(k: number, fault: SyncFault): void {
    this.planned.set(this.syncsSeen + k, { kind: "error", ...fault });
  }

  /** The k-th sync from now is never answered. */
  loseSync(k: number, when: SyncFault["when"] = "before"): void {
    this.planned.set(this.syncsSeen + k, { kind: "silence", when });
  }

  /** Just before the k-th sync from now takes effect, somebody does this: another person, or the user. */
  beforeSync(k: number, deed: () => void): void {
    this.planned.set(this.syncsSeen + k, { kind: "deed", deed });
  }

  /** The user begins to edit a cell: batches fail, or wait if the add-in asked for it with `delayForCellEdit`. */
  beginCellEdit(): void {
    this.editing ??= [];
  }

  /** The user leaves the cell: batches that wait go on. */
  endCellEdit(): void {
    const waiting = this.editing ?? [];
    this.editing = null;
    for (const goOn of waiting) goOn();
  }

  /** Forgets every planned failure and ends cell editing. */
  clear(): void {
    this.planned.clear();
    this.endCellEdit();
  }

  get isEditingCell(): boolean {
    return this.editing !== null;
  }

  /** Resolves when no cell is being edited. */
  afterCellEdit(): Promise<void> {
    return new Promise((resolve) => (this.editing ? this.editing.push(resolve) : resolve()));
  }

  /** Counts a sync and tells what is to befall it. */
  next(): Misfortune | null {
    const misfortune = this.planned.get(++this.syncsSeen) ?? null;
    this.planned.delete(this.syncsSeen);
    return misfortune;
  }
}
