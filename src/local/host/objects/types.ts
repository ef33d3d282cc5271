import type { TypeRegistry } from "../protocol/type-registry";
import type { AnyHostType, HostType } from "../protocol/host-type";
import { wireType } from "../protocol/wire-type";
import { chartType } from "./charts/chart";
import { chartAreaFormatType, chartLegendType, chartTitleFormatType, chartTitleType } from "./charts/chart-area";
import { chartAxesType, chartAxisFormatType, chartAxisType, chartGridlinesFormatType, chartGridlinesType } from "./charts/chart-axes";
import { chartCollectionType } from "./charts/chart-collection";
import { chartDataLabelsFormatType, chartDataLabelsType } from "./charts/chart-labels";
import { chartBorderType, chartFillType, chartFontType, chartLineFormatType } from "./charts/chart-parts";
import { chartDataLabelFormatType, chartDataLabelType, chartPointType, chartPointsCollectionType } from "./charts/chart-points";
import { chartSeriesCollectionType, chartSeriesFormatType, chartSeriesType } from "./charts/chart-series";
import { conditionalFormatType } from "./conditional/conditional-format";
import { conditionalFormatCollectionType } from "./conditional/conditional-format-collection";
import { dataBarPositiveFormatType, dataBarType } from "./conditional/data-bar";
import { conditionalRangeFillType, conditionalRangeFontType, conditionalRangeFormatType } from "./conditional/look";
import { cellValueConditionalFormatType, conditionalFormatRuleType, customConditionalFormatType, textConditionalFormatType } from "./conditional/rules";
import { rangeBorderCollectionType, rangeBorderType } from "./formats/range-borders";
import { rangeFillType } from "./formats/range-fill";
import { rangeFontType } from "./formats/range-font";
import { formatProtectionType, rangeFormatType } from "./formats/range-format";
import { headerFooterGroupType, headerFooterType } from "./page/headers-footers";
import { pageBreakCollectionType, pageBreakType } from "./page/page-breaks";
import { pageLayoutType } from "./page/page-layout";
import { rangeType } from "./ranges/range";
import { rangeAreasType } from "./ranges/range-areas";
import { commentCollectionType, commentReplyCollectionType, commentReplyType, commentType, shapeCollectionType } from "./sheets/comments";
import { freezePanesType } from "./sheets/freeze-panes";
import { workbookProtectionType, worksheetProtectionType } from "./sheets/protection";
import { worksheetType } from "./sheets/worksheet";
import { worksheetCollectionType } from "./sheets/worksheet-collection";
import { tableType } from "./tables/table";
import { tableCollectionType } from "./tables/table-collection";
import { tableColumnCollectionType, tableColumnType } from "./tables/table-columns";
import { tableRowCollectionType, tableRowType } from "./tables/table-rows";
import { dataValidationType } from "./validation/data-validation";
import { applicationType } from "./workbook/application";
import { documentPropertiesType } from "./workbook/document-properties";
import { functionResultType, functionsType } from "./workbook/functions";
import { namedItemCollectionType, namedItemType } from "./workbook/named-items";
import { pivotTableCollectionType } from "./workbook/pivot-tables";
import { runtimeType } from "./workbook/runtime";
import { settingCollectionType, settingType } from "./workbook/settings";
import { workbookType } from "./workbook/workbook";
import type { HostStates, TypeName } from "./states";
import { customFunctionsType } from "./workbook/custom-functions";

/** Each type works on the state that objects of its name carry. */
type Tables = { readonly [Name in Exclude<TypeName, "CustomFunctions">]: HostType<never, HostStates[Name]> };

const TABLES: Tables = {
  Application: applicationType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  Chart: chartType,
  ChartAreaFormat: chartAreaFormatType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartAxisFormat: chartAxisFormatType,
  ChartBorder: chartBorderType,
  ChartCollection: chartCollectionType,
  ChartDataLabel: chartDataLabelType,
  ChartDataLabelFormat: chartDataLabelFormatType,
  ChartDataLabels: chartDataLabelsType,
  ChartDataLabelsFormat: chartDataLabelsFormatType,
  ChartFill: chartFillType,
  ChartFont: chartFontType,
  ChartGridlines: chartGridlinesType,
  ChartGridlinesFormat: chartGridlinesFormatType,
  ChartLegend: chartLegendType,
  ChartLineFormat: chartLineFormatType,
  ChartPoint: chartPointType,
  ChartPointsCollection: chartPointsCollectionType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartTitle: chartTitleType,
  ChartTitleFormat: chartTitleFormatType,
  Comment: commentType,
  CommentCollection: commentCollectionType,
  CommentReply: commentReplyType,
  CommentReplyCollection: commentReplyCollectionType,
  ConditionalDataBarPositiveFormat: dataBarPositiveFormatType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  CustomConditionalFormat: customConditionalFormatType,
  DataBarConditionalFormat: dataBarType,
  DataValidation: dataValidationType,
  DocumentProperties: documentPropertiesType,
  FormatProtection: formatProtectionType,
  FunctionResult: functionResultType,
  Functions: functionsType,
  HeaderFooter: headerFooterType,
  HeaderFooterGroup: headerFooterGroupType,
  NamedItem: namedItemType,
  NamedItemCollection: namedItemCollectionType,
  PageBreak: pageBreakType,
  PageBreakCollection: pageBreakCollectionType,
  PageLayout: pageLayoutType,
  PivotTableCollection: pivotTableCollectionType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  Runtime: runtimeType,
  Setting: settingType,
  SettingCollection: settingCollectionType,
  ShapeCollection: shapeCollectionType,
  Table: tableType,
  TableCollection: tableCollectionType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnCollectionType,
  TableRow: tableRowType,
  TableRowCollection: tableRowCollectionType,
  TextConditionalFormat: textConditionalFormatType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetFreezePanes: freezePanesType,
  WorksheetProtection: worksheetProtectionType,
};

const wireTypes = Object.entries(TABLES).map(([name, table]): [string, AnyHostType] => [name, wireType(name, table as HostType<never, never>)]);

/** Every type of the host, by name. */
export const types: TypeRegistry = new Map([...wireTypes, ["CustomFunctions", customFunctionsType]]);
