export { TypedFields } from "./TypedFields";
