export { GroupScreen as default } from "./GroupScreen";
