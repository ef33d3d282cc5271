/** How figures are shown to somebody who checks them. */
export const FORMATS = {
  dollars: '$#,##0.00;"−"$#,##0.00',
  wholeDollars: '$#,##0;"−"$#,##0',
  percent: '0.0%;"−"0.0%',
  signedPercent: '+0.00%;"−"0.00%;0.00%',
  whole: '0;"−"0',
  oneDecimal: '0.0;"−"0.0',
  twoDecimals: '0.00;"−"0.00',
  probability: "0.000",
  general: "General",
  times: '0.00"×";"−"0.00"×"',
} as const;
