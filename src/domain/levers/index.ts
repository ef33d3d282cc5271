export type { AssociateCase } from "./associate-case";
export { judgeAssociate } from "./judge-associate";
export { standingOf, type Standing } from "./standing-of";
export { whatWouldChangeFor } from "./what-would-change-for";
export { withNextQuarter } from "./with-next-quarter";
export { ownLevers } from "./own-levers";
