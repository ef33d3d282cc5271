export { RunningJob } from "./RunningJob";
export { TaskBar } from "./TaskBar";
