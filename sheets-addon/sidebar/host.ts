import type { Address } from "../../core/workbook/address";
import { ChangedCells } from "../../core/workbook/changed-cells";
import type { Edit, SeenEdit } from "../../core/workbook/edit";
import { readKept, writePack, type ListStore } from "../../core/nomenklatur";
import { HostError, type Host, type Store } from "../../core/workbook/host";
import type { Mark } from "../../core/workbook/mark";
import type { NewSheet } from "../../core/workbook/new-sheet";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import {
  parseAnswer,
  SERVER_FUNCTION,
  type MethodName,
  type Question,
  type ServerMethods,
} from "../protocol";
import { RESULTS } from "./answers";
import { EditWatch } from "./edit-watch";
import { Queue } from "./queue";
import { callServer, type ScriptRun } from "./script-run";
import { TROUBLES } from "./troubles";

type Arguments<Name extends MethodName> = Parameters<ServerMethods[Name]>;
type Result<Name extends MethodName> = ReturnType<ServerMethods[Name]>;

/** The host over google.script.run: each call is one question to the server, one at a time. */
export class SidebarHost implements Host {
  readonly store: Store;
  /** Kept with the document, so that who works on it together has the same ones. */
  readonly lists: ListStore;
  readonly #run: ScriptRun;
  readonly #queue = new Queue();
  readonly #watch: EditWatch;
  #wished: Address | null = null;

  /** `isInSight` tells whether anybody can see the sidebar; a hidden one asks nothing of its own accord. */
  constructor(run: ScriptRun, isInSight: () => boolean) {
    this.#run = run;
    this.#watch = new EditWatch(() => {
      if (isInSight() && this.#queue.isIdle) void this.#ping();
    });
    this.store = {
      get: (key) => this.#ask("getSetting", key),
      set: async (key, value) => void (await this.#ask("setSetting", key, value)),
    };
    this.lists = {
      load: async () => readKept(await this.#ask("getLists")),
      save: async (pack) => void (await this.#ask("saveList", pack.id, writePack(pack))),
      remove: async (id) => void (await this.#ask("removeList", id)),
    };
  }

  read(): Promise<WorkbookSnapshot> {
    return this.#ask("read");
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    await this.#ask("mark", marks);
  }

  async unmark(): Promise<void> {
    await this.#ask("unmark");
  }

  write(edits: readonly Edit[]): Promise<readonly SeenEdit[]> {
    return this.#ask("write", edits);
  }

  /** Who walks quickly through findings wants the last one: a selection that was overtaken in the queue is left out. */
  async select(address: Address): Promise<void> {
    this.#wished = address;
    await this.#queue.add(async () => {
      if (this.#wished === address) await this.#askNow("select", address);
    });
  }

  selection(): Promise<Address | null> {
    return this.#ask("selection");
  }

  onEdit(listener: () => void): () => void {
    return this.#watch.add(listener);
  }

  addSheet(sheet: NewSheet): Promise<string> {
    return this.#ask("addSheet", sheet);
  }

  /** Asked for by nobody, so nobody is told when it fails; what a person asks for next says it. */
  async #ping(): Promise<void> {
    await this.#ask("ping").catch(() => null);
  }

  #ask<Name extends MethodName>(method: Name, ...args: Arguments<Name>): Promise<Result<Name>> {
    return this.#queue.add(() => this.#askNow(method, ...args));
  }

  async #askNow<Name extends MethodName>(method: Name, ...args: Arguments<Name>): Promise<Result<Name>> {
    const question: Question = { method, args };
    const text = await callServer(this.#run, SERVER_FUNCTION, JSON.stringify(question));
    const answer = readable(() => parseAnswer(text));
    this.#watch.hear(answer.edited);
    if ("changed" in answer) throw new ChangedCells(answer.changed);
    if ("trouble" in answer) throw new HostError(answer.trouble);
    return readable(() => RESULTS[method](answer.result));
  }
}

/** An answer in another form comes from a server of another version: the sidebar stayed open while it was replaced. */
function readable<Part>(read: () => Part): Part {
  try {
    return read();
  } catch (cause) {
    throw new HostError(TROUBLES.unreadable, { cause });
  }
}
