import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/id-ID";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/id-ID";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { univerDescriptions, univerFunctions, type GivenNow } from "./functions";
import { HIDDEN_MENUS } from "./menus";

type PluginClass = Parameters<Univer["registerPlugin"]>[0];
type PluginEntry = PluginClass | readonly [PluginClass, object];

/**
 * Univer in an element of the page. The package @univerjs/presets does the same, and brings the vendor's proprietary
 * packages along.
 */
export function startUniver(container: HTMLElement, given: GivenNow): FUniver {
  const univer = new Univer({
    locale: LocaleType.ID_ID,
    locales: { [LocaleType.ID_ID]: mergeLocales(coreTexts, formattingTexts) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      // The pane has the first focus of the page.
      disableAutoFocus: true,
      menu: HIDDEN_MENUS,
      // Codes and column numbers are texts on purpose; a warning at each of them would bury ours.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      // The results in a file are those that its author saw, and Univer does not know every function of Excel.
      formula: {
        initialFormulaComputing: CalculationMode.WHEN_EMPTY,
        function: univerFunctions(given),
        description: univerDescriptions(),
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const entry of presets.flatMap(({ plugins }) => plugins as readonly PluginEntry[])) {
    if (Array.isArray(entry)) univer.registerPlugin(...(entry as [PluginClass, object]));
    else univer.registerPlugin(entry as PluginClass);
  }
  return FUniver.newAPI(univer);
}
