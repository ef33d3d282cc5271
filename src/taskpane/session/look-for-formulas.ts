/** In a part of its own, which is loaded when somebody asks what a freezing would come upon. */
export { formulasToFreeze } from "../../actions";
