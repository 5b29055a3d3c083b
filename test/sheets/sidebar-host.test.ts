import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HostError, type Host } from "../../core/workbook/host";
import { plainSheet } from "../../core/workbook/snapshot";
import type { Question } from "../../sheets-addon/protocol";
import { SidebarHost } from "../../sheets-addon/sidebar/host";
import { TROUBLES } from "../../sheets-addon/sidebar/troubles";
import { fakeScriptRun } from "./sidebar-run";
import { FakeServer, result, trouble } from "./sidebar-server";
import { newSheetOf } from "../hosts/new-sheet-of";

const A1 = { sheet: "T-C.27", row: 0, column: 0 };
const SNAPSHOT = { name: "Renstra", sheets: [plainSheet("T-C.27", [["Kode", 1, true, null]])] };

/** Everything a pane can ask of the host: the question that must arrive, a right answer, what the host makes of it. */
const CALLS: readonly {
  readonly call: (host: Host) => Promise<unknown>;
  readonly question: Question;
  readonly result: unknown;
  readonly given: unknown;
}[] = [
  {
    call: (host) => host.read(),
    question: { method: "read", args: [] },
    result: SNAPSHOT,
    given: SNAPSHOT,
  },
  {
    call: (host) => host.mark([{ sheet: "T-C.27", severity: "error", ranges: [] }]),
    question: { method: "mark", args: [[{ sheet: "T-C.27", severity: "error", ranges: [] }]] },
    result: null,
    given: undefined,
  },
  {
    call: (host) => host.unmark(),
    question: { method: "unmark", args: [] },
    result: null,
    given: undefined,
  },
  {
    call: (host) => host.write([{ ...A1, value: 1 }]),
    question: { method: "write", args: [[{ ...A1, value: 1 }]] },
    result: [
      { ...A1, value: null, seen: { formula: "=B1" } },
      { ...A1, formula: "=B1", seen: { value: 1 } },
    ],
    given: [
      { ...A1, value: null, seen: { formula: "=B1" } },
      { ...A1, formula: "=B1", seen: { value: 1 } },
    ],
  },
  {
    call: (host) => host.select(A1),
    question: { method: "select", args: [A1] },
    result: null,
    given: undefined,
  },
  {
    call: (host) => host.selection(),
    question: { method: "selection", args: [] },
    result: A1,
    given: A1,
  },
  {
    call: (host) => host.addSheet(newSheetOf("Laporan", [["a", null]])),
    question: { method: "addSheet", args: [newSheetOf("Laporan", [["a", null]])] },
    result: "Laporan 2",
    given: "Laporan 2",
  },
  {
    call: (host) => host.store.get("abaikan"),
    question: { method: "getSetting", args: ["abaikan"] },
    result: "[]",
    given: "[]",
  },
  {
    call: (host) => host.store.set("abaikan", null),
    question: { method: "setSetting", args: ["abaikan", null] },
    result: null,
    given: undefined,
  },
];
const EACH_CALL = CALLS.map((call) => [call.question.method, call] as const);

describe("questions to the server", () => {
  it.each(EACH_CALL)(
    "%s: asks once and gives what was answered",
    async (_, { call, question, ...answer }) => {
      const server = new FakeServer(() => result(answer.result));
      expect(await call(server.host)).toEqual(answer.given);
      expect(server.asked).toEqual([question]);
    },
  );

  it("are asked one at a time, in the order in which the pane asks", async () => {
    const server = new FakeServer(({ args: [key] }) => result(key));
    const keys = Array.from({ length: 15 }, (_, index) => `kunci ${String(index)}`);
    const answers = await Promise.all(keys.map((key) => server.host.store.get(key)));
    expect(answers).toEqual(keys);
    expect(server.asked.map(({ args }) => args[0])).toEqual(keys);
    expect(server.atOnce).toBe(1);
  });

  it("go on after one that failed", async () => {
    const server = new FakeServer(({ args: [key] }) => (key === "rusak" ? trouble("Rusak.") : result(key)));
    const attempts = ["a", "rusak", "b"].map((key) => server.host.store.get(key));
    expect((await Promise.allSettled(attempts)).map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
  });

  it("leave out selections that were overtaken before they began", async () => {
    const server = new FakeServer(() => result(null));
    const rows = [1, 2, 3, 4, 5];
    await Promise.all(rows.map((row) => server.host.select({ ...A1, row })));
    expect(server.asked.map(({ args }) => args[0])).toEqual([{ ...A1, row: 5 }]);
    await server.host.select({ ...A1, row: 5 });
    expect(server.asked).toHaveLength(2);
  });
});

describe("failures", () => {
  it("names the cells that changed before they were written", async () => {
    const { host } = new FakeServer(() => JSON.stringify({ changed: [A1] }));
    const attempt = host.write([{ ...A1, value: 1, seen: { value: 2 } }]);
    await expect(attempt).rejects.toMatchObject({ name: "HostError", cells: [A1] });
  });

  it.each(EACH_CALL)("%s: tells the server's own sentence", async (_, { call }) => {
    const { host } = new FakeServer(() => trouble("Lembar ini dilindungi: buka perlindungannya."));
    const error = await failureOf(call(host));
    expect(error.message).toBe("Lembar ini dilindungi: buka perlindungannya.");
  });

  it.each(EACH_CALL)("%s: tells a failure of Google's as a sentence", async (_, { call }) => {
    const { host } = new FakeServer(() => {
      throw new Error("NetworkError: Connection failure due to HTTP 0");
    });
    const error = await failureOf(call(host));
    expect(error.message).toBe(TROUBLES.network);
    expect(error.cause).toEqual(new Error("NetworkError: Connection failure due to HTTP 0"));
  });

  it.each(EACH_CALL)("%s: does not take an answer of another form", async (_, { call }) => {
    const answers = [null, undefined, 5, "", "{", "{}", "[]", result({ at: 1 }), result([1]), result(7)];
    for (const answer of answers) {
      const error = await failureOf(call(new FakeServer(() => answer).host));
      expect([answer, error.message]).toEqual([answer, TROUBLES.unreadable]);
    }
  });

  it("say that panel and script differ where the server has no such function", async () => {
    const host = new SidebarHost(
      fakeScriptRun(["fungsiLain"], () => Promise.resolve(null)),
      () => true,
    );
    expect((await failureOf(host.read())).message).toBe(TROUBLES.unreadable);
  });

  it("come after six and a half minutes where Google never answers, and the next question is asked", async () => {
    vi.useFakeTimers();
    const server = new FakeServer(({ method }) =>
      method === "read" ? new Promise(() => undefined) : result("ya"),
    );
    const attempts = Promise.all([failureOf(server.host.read()), server.host.store.get("otomatis")]);
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    expect(server.methods).toEqual(["read"]);
    await vi.advanceTimersByTimeAsync(31_000);
    const [error, setting] = await attempts;
    expect([error.message, setting]).toEqual([TROUBLES.silent, "ya"]);
    vi.useRealTimers();
  });
});

describe("edits of a person", () => {
  let edited: string | undefined;
  let heard: number;
  let server: FakeServer;
  let stop: () => void;

  beforeEach(async () => {
    vi.useFakeTimers();
    edited = "";
    heard = 0;
    server = new FakeServer(({ method }) => result(method === "read" ? SNAPSHOT : null, edited));
    stop = server.host.onEdit(() => (heard += 1));
    // From here on, whole seconds lie between two questions.
    await vi.advanceTimersByTimeAsync(500);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  const seconds = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(count * 1_000);

  it("are heard of once each, every ten seconds", async () => {
    await seconds(25);
    expect([server.methods, heard]).toEqual([["ping", "ping"], 0]);
    edited = "10.00";
    await seconds(40);
    expect(heard).toBe(1);
    edited = "10.05";
    await seconds(10);
    expect(heard).toBe(2);
  });

  it("are heard of with any other answer too, a trouble included", async () => {
    await Promise.all([server.host.unmark(), seconds(1)]);
    edited = "10.00";
    await Promise.all([server.host.select(A1), seconds(1)]);
    expect(heard).toBe(1);
    server.answer = () => JSON.stringify({ trouble: "Gagal.", edited: "10.01" });
    await Promise.all([failureOf(server.host.select(A1)), seconds(1)]);
    expect(heard).toBe(2);
  });

  it("are heard of before the workbook that shows them", async () => {
    await Promise.all([server.host.unmark(), seconds(1)]);
    edited = "10.00";
    const heardAtAnswer = server.host.read().then(() => heard);
    await seconds(1);
    expect(await heardAtAnswer).toBe(1);
  });

  it("that were before the panel was opened are none", async () => {
    edited = "09.59";
    await seconds(30);
    expect(heard).toBe(0);
  });

  it("are not guessed where the server forgot or knows nothing", async () => {
    edited = "10.00";
    await seconds(10);
    edited = "";
    await seconds(10);
    edited = "10.00";
    await seconds(10);
    edited = undefined;
    await seconds(10);
    expect([server.methods.length, heard]).toEqual([4, 0]);
  });

  it("are not asked for by a hidden panel, nor while something else is under way, nor after the end", async () => {
    server.isInSight = false;
    await seconds(60);
    expect(server.methods).toEqual([]);
    server.isInSight = true;
    server.answer = () => new Promise(() => undefined);
    void server.host.read();
    await seconds(60);
    expect(server.methods).toEqual(["read"]);
    stop();
    await seconds(600);
    expect(server.methods).toEqual(["read"]);
  });

  it("are asked for on after Google refused once", async () => {
    server.answer = () => {
      throw new Error("Service invoked too many times in a short time");
    };
    await seconds(10);
    server.answer = () => result(null, edited);
    await seconds(10);
    edited = "10.00";
    await seconds(10);
    expect([server.methods.length, heard]).toEqual([3, 1]);
  });
});

async function failureOf(attempt: Promise<unknown>): Promise<Error> {
  const error: unknown = await attempt.then(
    () => "no failure",
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  return error as HostError;
}
