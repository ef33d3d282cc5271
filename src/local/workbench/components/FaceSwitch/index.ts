export { FaceSwitch } from "./FaceSwitch";
