export { samplePractice } from "./sample-practice";
