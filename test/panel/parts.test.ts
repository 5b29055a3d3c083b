// @vitest-environment happy-dom
import { h, render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ActionContext } from "../../panel/actions/context";
import { later } from "../../panel/actions/later";
import { PartContent } from "../../panel/components/part-content";
import { atOnce, lazy, NotLoaded, type Lazy } from "../../panel/parts/lazy";
import { PARTS } from "../../panel/parts/parts-later";
import { createStateStore } from "../../panel/state/store";
import { FakeHost, FAULTY, workbook } from "./fake-host";
import { openPanel, until } from "./page";

const GONE = "Bagian panel ini tidak dapat dimuat";

/** A script that comes, or does not, when a test says so. */
class Script<Code> {
  asked = 0;
  #come: (code: Code) => void = () => undefined;
  #fail: (error: Error) => void = () => undefined;

  readonly part: Lazy<Code> = lazy(() => {
    this.asked++;
    return new Promise<Code>((resolve, reject) => {
      this.#come = resolve;
      this.#fail = reject;
    });
  });

  constructor(private readonly code: Code) {}

  comes(): Promise<void> {
    this.#come(this.code);
    return settled();
  }
  isGone(): Promise<void> {
    this.#fail(new Error("Loading chunk 997 failed."));
    return settled();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe("what is loaded later", () => {
  it("is loaded once, whoever asks", async () => {
    const script = new Script("isi");
    expect(script.part.now).toBeNull();
    const asked = [script.part.load(), script.part.load()];
    await script.comes();
    expect(await Promise.all(asked)).toEqual(["isi", "isi"]);
    expect(await script.part.load()).toBe("isi");
    expect([script.part.now, script.asked]).toEqual(["isi", 1]);
  });

  it("is asked for anew where it did not come, which is told with an advice", async () => {
    const script = new Script("isi");
    const first = script.part.load().catch((error: unknown) => error);
    await script.isGone();
    expect(await first).toBeInstanceOf(NotLoaded);
    expect(String(await first)).toContain(GONE);
    const second = script.part.load();
    await script.comes();
    expect([await second, script.asked]).toEqual(["isi", 2]);
  });

  it("is there from the start in a page of one file", async () => {
    const part = atOnce("isi");
    expect([part.now, await part.load()]).toEqual(["isi", "isi"]);
  });
});

describe("a part that is shown", () => {
  const shown = (part: Lazy<{ Content: () => null }>): HTMLElement => {
    const place = document.createElement("div");
    document.body.append(place);
    render(h(PartContent, { part }), place);
    return place;
  };
  const content = (): { Content: () => null; drawn: number } => {
    const own = { drawn: 0, Content: () => (own.drawn++, null) };
    return own;
  };

  it("says that it is being loaded, then why it is not there, and shows itself after another try", async () => {
    const code = content();
    const script = new Script(code);
    const place = shown(script.part);
    await settled();
    expect(place.querySelector('[role="status"] progress')).not.toBeNull();
    expect(place.textContent).toBe("Sedang dimuat…");
    await script.isGone();
    await until(() => place.textContent.includes(GONE));
    expect(place.querySelector("progress")).toBeNull();
    place.querySelector("button")?.click();
    await until(() => place.textContent === "Sedang dimuat…");
    await script.comes();
    await until(() => code.drawn > 0);
    expect(place.textContent).toBe("");
  });

  it("is drawn without a word where it is there already", () => {
    const code = content();
    expect(shown(atOnce(code)).textContent).toBe("");
    expect(code.drawn).toBe(1);
  });
});

describe("the actions of a part", () => {
  const setUp = () => {
    const store = createStateStore();
    const done: string[] = [];
    const script = new Script({
      createActions: () => ({
        write: (text: string) => {
          done.push(text);
        },
      }),
    });
    const context = { store } as Partial<ActionContext> as ActionContext;
    const { write } = later(script.part, { write: true }, { context, check: () => Promise.resolve() });
    return { store, done, script, write };
  };

  it("are done when it is there, and at once from then on", async () => {
    const { done, script, write } = setUp();
    write("satu");
    write("dua");
    expect(done).toEqual([]);
    await script.comes();
    expect(done).toEqual(["satu", "dua"]);
    write("tiga");
    expect([done.at(-1), script.asked]).toEqual(["tiga", 1]);
  });

  it("are not lost where it did not come: the message has another try", async () => {
    const { store, done, script, write } = setUp();
    write("satu");
    await script.isGone();
    const { message } = store.get();
    expect(message).toMatchObject({ kind: "galat", text: expect.stringContaining(GONE) as string });
    expect(message?.action?.label).toBe("Coba lagi");
    message?.action?.run();
    expect(store.get().message).toBeNull();
    await script.comes();
    expect(done).toEqual(["satu"]);
    expect(store.get().message).toBeNull();
  });
});

describe("a check whose code does not come", () => {
  it("says so, and is done by another try", async () => {
    const host = new FakeHost(workbook(FAULTY));
    const page = openPanel(host);
    const load = vi.spyOn(PARTS.temuan, "load").mockRejectedValue(new NotLoaded(new Error("404")));
    page.click("button", "Periksa");
    await until(() => page.text().includes(GONE));
    load.mockRestore();
    page.click("button", "Coba lagi");
    await until(() => page.text().includes("Siap diajukan: 2 peringatan."));
    expect(page.text()).not.toContain(GONE);
    page.unmount();
  });

  it("says that it is being loaded once the workbook was read", async () => {
    const host = new FakeHost(workbook(FAULTY));
    const page = openPanel(host);
    vi.spyOn(PARTS.temuan, "load").mockReturnValue(new Promise(() => undefined));
    vi.spyOn(PARTS.temuan, "now", "get").mockReturnValue(null);
    page.click("button", "Periksa");
    await until(() => page.text().includes("Memuat pemeriksaan…"));
    page.click("button", "Batal");
    await until(() => page.text().includes("Pemeriksaan dibatalkan."));
    page.unmount();
  });
});
