const MILLISECONDS_A_MINUTE = 60_000;

/** Something did not end in its time. */
export class LateError extends Error {
  override readonly name = "LateError";
}

/**
 * What comes of the work, if it comes in time. What is late still runs: whoever hears of it ends the process.
 * @param what - begins the sentence: "The bench pane"
 * @throws LateError
 */
export async function withinLimit<Result>(what: string, minutes: number, work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError(`${what} was not done after ${minutes} minutes and was given up. Nothing was put into the README. Run it again; if it happens again, run that part alone.`)), minutes * MILLISECONDS_A_MINUTE);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
