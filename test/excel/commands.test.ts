import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { associateCommands } from "../../excel-addin/commands";
import { themeOf } from "../../excel-addin/theme";
import type { Actions } from "../../panel/actions";

type Handler = (event: { completed(): void }) => void;

describe("the ribbon's commands", () => {
  const handlers = new Map<string, Handler>();
  const log: string[] = [];
  const showAsTaskpane = vi.fn(() => Promise.resolve());
  const note =
    (what: string) =>
    (...args: unknown[]): Promise<void> => {
      log.push([what, ...args].join(" "));
      return Promise.resolve();
    };
  const actions = {
    check: note("check"),
    step: note("step"),
    mark: note("mark"),
    unmark: note("unmark"),
    refreshFormulas: note("refresh"),
    freezeFormulas: note("freeze"),
    plainFormulas: note("plain"),
  } as unknown as Actions;

  beforeEach(() => {
    handlers.clear();
    log.length = 0;
    vi.stubGlobal("Office", {
      actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
      addin: { showAsTaskpane },
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    showAsTaskpane.mockReset().mockResolvedValue(undefined);
  });

  /** Clicks a button and waits until Excel is told that its command is over. */
  const click = (id: string): Promise<void> =>
    new Promise((resolve) => {
      handlers.get(id)?.({ completed: resolve });
    });

  it.each([
    ["periksa", "check"],
    ["temuanBerikutnya", "step 1 false"],
    ["tandai", "mark"],
    ["hapusTanda", "unmark"],
    ["segarkan", "refresh"],
    ["bekukan", "freeze"],
    ["rumusBiasa", "plain"],
  ])("%s does %s, beside the pane", async (id, done) => {
    associateCommands(Promise.resolve(actions));
    await click(id);
    expect(log).toEqual([done]);
    expect(showAsTaskpane).toHaveBeenCalledOnce();
  });

  it("wait for the pane, and then run once each", async () => {
    let open: (pane: Actions) => void = () => undefined;
    associateCommands(
      new Promise((resolve) => {
        open = resolve;
      }),
    );
    const clicks = [click("periksa"), click("tandai")];
    await new Promise((resolve) => setTimeout(resolve));
    expect(log).toEqual([]);
    open(actions);
    await Promise.all(clicks);
    expect(log).toEqual(["check", "mark"]);
  });

  it("run where Excel cannot show the pane by itself", async () => {
    showAsTaskpane.mockRejectedValue(new Error("no shared runtime"));
    associateCommands(Promise.resolve(actions));
    await click("tandai");
    vi.stubGlobal("Office", {
      actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
    });
    associateCommands(Promise.resolve(actions));
    await click("hapusTanda");
    expect(log).toEqual(["mark", "unmark"]);
  });

  it("can be associated again", async () => {
    associateCommands(Promise.resolve(actions));
    associateCommands(Promise.resolve(actions));
    await click("periksa");
    expect(log).toEqual(["check"]);
  });
});

describe("Excel's theme", () => {
  it.each([
    ["#262626", "dark"],
    ["#000000", "dark"],
    ["ffffff", "light"],
    ["#F3F2F1", "light"],
    ["white", null],
    [undefined, null],
  ])("%s is %s", (bodyBackgroundColor, theme) => {
    expect(themeOf(bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor })).toBe(theme);
  });
});
