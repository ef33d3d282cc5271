export { canBeStopped, isRunning, NO_TASK, type Job, type JobReport, type Task } from "./job";
export type { JobContext, JobOutcome } from "./job-context";
