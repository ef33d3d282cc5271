export { AssociateDetails } from "./AssociateDetails";
