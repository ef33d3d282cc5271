/** In a part of its own, which is loaded when somebody asks for the check. */
export { checkFairness } from "../../actions";
