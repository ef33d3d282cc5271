import { asWorkbookError } from "./office-error";
import { inTime } from "./patience";

/** One conversation with Excel: the context, and a sync that counts itself. */
export interface Conversation {
  readonly context: Excel.RequestContext;
  readonly sync: () => Promise<void>;
  readonly roundTrips: () => number;
}

/**
 * Talks to Excel and turns whatever fails into a WorkbookError.
 * @param doing - what we are about, for the error: "reading the sheets"
 * @param whileEditing - while a cell is being edited Excel refuses at once; what puts things back waits until it is done
 */
export async function converse<T>(doing: string, talk: (conversation: Conversation) => Promise<T>, whileEditing: "refuse" | "wait" = "refuse"): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: whileEditing === "wait" }, async (context) => {
      let roundTrips = 0;
      return talk({
        context,
        roundTrips: () => roundTrips,
        sync: async () => {
          roundTrips += 1;
          await inTime(context.sync(), doing);
        },
      });
    });
  } catch (error) {
    throw asWorkbookError(error, doing);
  }
}
