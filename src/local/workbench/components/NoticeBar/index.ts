export { NoticeBar } from "./NoticeBar";
