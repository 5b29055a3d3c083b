/**
 * Which children an element of a task pane manifest has, and in which order: [MS-OWEMXML], as far as a workbook's
 * manifest can go. Keys are local names, with the xsi:type where the schema has types; an element that is not named
 * has no children.
 */
export const CHILDREN: Readonly<Record<string, string>> = {
  "OfficeApp:TaskPaneApp":
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? " +
    "SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions VersionOverrides?",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  "VersionOverrides:VersionOverridesV1_0":
    "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  "Host:Workbook": "Runtimes? AllFormFactors? DesktopFormFactor?",
  Runtimes: "Runtime+",
  AllFormFactors: "ExtensionPoint+",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint:PrimaryCommandSurface": "CustomTab",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  "Control:Button": "Label Supertip Icon Action Enabled?",
  "Control:Menu": "Label Supertip Icon Items",
  Items: "Item+",
  Item: "Label Supertip Icon? Action Enabled?",
  Supertip: "Title Description",
  Icon: "Image+",
  "Action:ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  "Action:ExecuteFunction": "FunctionName",
  Resources: "Images? Urls? ShortStrings? LongStrings?",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
};

/** Attributes that an element cannot do without. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  Host: ["Name"],
  Set: ["Name", "MinVersion"],
  Runtime: ["resid", "lifetime"],
  CustomTab: ["id"],
  Group: ["id"],
  "Control:Button": ["id"],
  "Control:Menu": ["id"],
  Item: ["id"],
  Url: ["id", "DefaultValue"],
  String: ["id", "DefaultValue"],
};

/** The list of resources in which an element's `resid` is looked up. */
export const RESOURCE_LISTS: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  Runtime: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  "Supertip>Description": "LongStrings",
  "GetStarted>Description": "LongStrings",
};

export const SHORT_STRING = 125;
export const LONG_STRING = 250;
export const RESOURCE_ID = 32;
export const ICON_SIZES_ALWAYS = [16, 32, 80];
