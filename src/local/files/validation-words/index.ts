export { fileOperator, officeOperator } from "./validation-operators";
