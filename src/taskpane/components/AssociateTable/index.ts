export { AssociateTable } from "./AssociateTable";
export { candidatesOf, type Candidate } from "./candidate";
export { thingsNotKnown } from "./things-not-known";
