import { isRunning } from "../jobs";
import type { Session } from "./session";

/** Is something being done to the workbook now? Then nothing else may be begun: its end would be lost. */
export const isAtWork = (session: Session): boolean => session.kind === "ready" && isRunning(session.task);
