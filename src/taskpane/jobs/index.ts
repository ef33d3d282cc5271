export { isRunning, NO_TASK, type Job, type JobReport, type Task } from "./job";
export { runJob } from "./run-job";
