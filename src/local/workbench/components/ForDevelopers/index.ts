export { ForDevelopers } from "./ForDevelopers";
