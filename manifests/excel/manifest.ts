import { PRODUCT } from "../product";
import { iconPath, NAMESPACE, PAGE, resources, URLS, WELCOME } from "./resources";
import { ribbonTab } from "./ribbon";
import { element, printXml, type Element } from "./xml";

/** What the pane cannot do without; all beyond is tested for at run time. */
const REQUIREMENTS = { ExcelApi: "1.4" };

export interface Edition {
  /** Two to four numbers with points. */
  readonly version: string;
  /** Where the site is served: https, without a slash at its end. */
  readonly address: string;
}

/**
 * The manifest of the add-in, in XML because the newer JSON form does not install in perpetual Office. The order of the
 * elements is that of Microsoft's schema, [MS-OWEMXML]; Excel refuses any other.
 */
export function excelManifest({ version, address }: Edition): string {
  const at = (path: string): string => `${address}/${path}`;
  const namespaces = {
    xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
    "xsi:type": "TaskPaneApp",
  };
  const root = element("OfficeApp", namespaces, [
    element("Id", {}, PRODUCT.id),
    element("Version", {}, version),
    element("ProviderName", {}, PRODUCT.provider),
    element("DefaultLocale", {}, PRODUCT.locale),
    setting("DisplayName", PRODUCT.name),
    setting("Description", PRODUCT.description),
    setting("IconUrl", at(iconPath("renstra", 32))),
    setting("HighResolutionIconUrl", at(iconPath("renstra", 64))),
    setting("SupportUrl", at(PAGE)),
    element("Hosts", {}, [element("Host", { Name: "Workbook" })]),
    requirements(),
    element("DefaultSettings", {}, [setting("SourceLocation", at(PAGE))]),
    element("Permissions", {}, "ReadWriteDocument"),
    versionOverrides(at),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printXml(root)}`;
}

const setting = (name: string, value: string): Element => element(name, { DefaultValue: value });

function requirements(): Element {
  const sets = Object.entries(REQUIREMENTS).map(([Name, MinVersion]) => element("Set", { Name, MinVersion }));
  return element("Requirements", {}, [element("Sets", {}, sets)]);
}

/** What an Excel with ribbon commands reads; the others open the pane from the list of add-ins. */
function versionOverrides(at: (path: string) => string): Element {
  const workbook = element("Host", { "xsi:type": "Workbook" }, [
    element("Runtimes", {}, [element("Runtime", { resid: URLS.page, lifetime: "long" })]),
    element("AllFormFactors", {}, [customFunctions()]),
    element("DesktopFormFactor", {}, [
      element("GetStarted", {}, [
        element("Title", { resid: WELCOME.title }),
        element("Description", { resid: WELCOME.description }),
        element("LearnMoreUrl", { resid: URLS.page }),
      ]),
      element("FunctionFile", { resid: URLS.page }),
      element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [ribbonTab()]),
    ]),
  ]);
  const attributes = {
    xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
    "xsi:type": "VersionOverridesV1_0",
  };
  return element("VersionOverrides", attributes, [element("Hosts", {}, [workbook]), resources(at)]);
}

function customFunctions(): Element {
  const source = (name: string, resid: string): Element =>
    element(name, {}, [element("SourceLocation", { resid })]);
  return element("ExtensionPoint", { "xsi:type": "CustomFunctions" }, [
    source("Script", URLS.script),
    source("Page", URLS.page),
    source("Metadata", URLS.metadata),
    element("Namespace", { resid: NAMESPACE }),
  ]);
}
