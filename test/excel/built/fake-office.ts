/** What tests see of the Excel that the page believes to be in. */
export interface FakeOffice {
  /** The handlers of the ribbon, by the ids of their actions. */
  readonly commands: Record<string, (event: { completed(): void }) => void>;
  /** The ids of the custom functions that have code. */
  readonly functions: string[];
  /** What happened, in order. */
  readonly log: string[];
  /** Excel is ready to talk. */
  start(): void;
}

declare global {
  interface Window {
    __office: FakeOffice;
  }
}

/**
 * Stands for office.js in a page, as a script: an Excel with nothing beyond what the manifest asks for, whose workbook
 * cannot be reached. It becomes ready when a test says so.
 */
export const fakeOffice = (theme: string): string => `(${pretendOffice.toString()})("${theme}")`;

function pretendOffice(theme: string): void {
  const log: string[] = [];
  const commands: FakeOffice["commands"] = {};
  const functions: string[] = [];
  let whenReady: ((info: { host: string }) => void) | null = null;
  Object.assign(window, {
    Office: {
      HostType: { Excel: "Excel" },
      PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
      onReady: (callback: typeof whenReady) => {
        whenReady = callback;
        return new Promise(() => undefined);
      },
      actions: {
        associate: (id: string, handler: FakeOffice["commands"][string]) => {
          commands[id] = handler;
        },
      },
      addin: {
        showAsTaskpane: () => {
          log.push("show");
          return Promise.resolve();
        },
      },
      context: {
        officeTheme: { bodyBackgroundColor: theme },
        requirements: { isSetSupported: () => false },
      },
    },
    CustomFunctions: { associate: (id: string) => functions.push(id) },
    Excel: {
      run: () => {
        log.push("run");
        return Promise.reject(new Error("the fake has no workbook"));
      },
    },
    __office: { commands, functions, log, start: () => whenReady?.({ host: "Excel" }) },
  });
}
