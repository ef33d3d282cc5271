import { asWorkbookError } from "./office-error";

/** One conversation with Excel: the context, and a sync that counts itself. */
export interface Conversation {
  readonly context: Excel.RequestContext;
  readonly sync: () => Promise<void>;
  readonly roundTrips: () => number;
}

/**
 * Talks to Excel and turns whatever fails into a WorkbookError.
 * @param doing - what we are about, for the error: "reading the sheets"
 */
export async function converse<T>(doing: string, talk: (conversation: Conversation) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(async (context) => {
      let roundTrips = 0;
      return talk({
        context,
        roundTrips: () => roundTrips,
        sync: async () => {
          roundTrips += 1;
          await context.sync();
        },
      });
    });
  } catch (error) {
    throw asWorkbookError(error, doing);
  }
}
