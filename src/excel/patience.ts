import { WorkbookError } from "../workbook";

/**
 * How long Excel may be silent before a conversation is given up. `context.sync()` has been seen never to come back; what takes
 * longer than this on a real workbook has not. One for the page: tests shorten it.
 */
export const patience = { milliseconds: 120_000 };

/**
 * What was asked for, if it comes in time. What comes later is not heard any more, so that nothing goes on that was given up.
 * @throws WorkbookError "no-answer"
 */
export async function inTime<Answer>(asked: Promise<Answer>, doing: string): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    const giveUp = (): void => reject(new WorkbookError("no-answer", { code: "Timeout", doing, workbook: "untouched" }));
    timer = setTimeout(giveUp, patience.milliseconds);
  });
  try {
    return await Promise.race([asked, silence]);
  } finally {
    clearTimeout(timer);
  }
}
