export type { AssociateCase } from "./associate-case";
export { judgeAssociate } from "./judge-associate";
export { whatWouldChangeFor } from "./what-would-change-for";
