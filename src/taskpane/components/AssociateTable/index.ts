export { AssociateTable } from "./AssociateTable";
