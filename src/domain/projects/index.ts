export { projectLift } from "./project-lift";
