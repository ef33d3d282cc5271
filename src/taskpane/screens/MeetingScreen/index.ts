export { MeetingScreen as default } from "./MeetingScreen";
