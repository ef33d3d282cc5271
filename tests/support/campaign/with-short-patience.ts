import { patience } from "../../../src/excel/patience";

/** A silence is given up after this, so that a campaign ends; any answer on a busy machine comes sooner. */
const SHORT_MILLISECONDS = 1_500;

/** Does something while Excel's silence is given up soon. */
export async function withShortPatience<Result>(work: () => Promise<Result>): Promise<Result> {
  const usual = patience.milliseconds;
  patience.milliseconds = SHORT_MILLISECONDS;
  try {
    return await work();
  } finally {
    patience.milliseconds = usual;
  }
}
