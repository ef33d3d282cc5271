import type { AxisScale } from "./axis-scale";

const IN_THOUSANDS = '$#,##0,"k"';

/** In which number format are an axis's dollars told apart? In thousands where its steps are whole thousands, as a group's are; any for no axis. */
export const axisFormat = (scale: AxisScale | null): string => (scale !== null && scale.step % 1000 !== 0 ? "$#,##0" : IN_THOUSANDS);
