import { apiName, memberOf, NotKnown, Refusal, wireName, type HostObject } from "./host-object";
import {
  ACTION,
  PATH,
  type Batch,
  type WireAction,
  type WireError,
  type WirePath,
  type WireResult,
} from "./wire";

/** Objects that the client keeps from one batch to the next. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #last = 0;

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    this.#last += 1;
    this.#ids.set(object, `ref${String(this.#last)}`);
    this.#kept.set(`ref${String(this.#last)}`, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.#kept.get(id);
    if (!object) throw new Refusal("InvalidReference", id);
    return object;
  }

  drop(id: unknown): void {
    const object = this.get(String(id));
    this.#ids.delete(object);
    this.#kept.delete(String(id));
  }

  get size(): number {
    return this.#kept.size;
  }
}

export interface Outcome {
  readonly results: readonly WireResult[];
  readonly traces: readonly number[];
  readonly error?: WireError;
}

/** Does what one batch asks, action by action, until the first one that is refused. */
export class Interpreter {
  readonly #root: HostObject;
  readonly #references: References;
  readonly #batch: Batch;
  /** Objects of this batch by their path; null is the null object. */
  readonly #objects = new Map<number, HostObject | null>();
  readonly #results: WireResult[] = [];
  readonly #traces: number[] = [];

  constructor(root: HostObject, references: References, batch: Batch) {
    this.#root = root;
    this.#references = references;
    this.#batch = batch;
  }

  /** `count` actions at most: a batch may break off in the middle. */
  run(count = this.#batch.Actions.length): Outcome {
    for (const [index, action] of this.#batch.Actions.slice(0, count).entries()) {
      try {
        this.#act(action);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { results: this.#results, traces: this.#traces, error: errorAt(index, error) };
      }
    }
    return { results: this.#results, traces: this.#traces };
  }

  #act(action: WireAction): void {
    if (action.ActionType === ACTION.trace) {
      this.#traces.push(action.Id);
      this.#answer(action, null);
      return;
    }
    const object = this.#objectAt(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        this.#answer(action, object && this.#identity(object));
        return;
      case ACTION.query:
        this.#answer(action, object && loaded(object, action.QueryInfo?.Select ?? []));
        return;
      case ACTION.method:
        if (object) this.#answer(action, this.#call(object, action));
        else if (action.Name !== "_KeepReference") throw new NotKnown(`${action.Name} of a null object`);
        return;
      case ACTION.setProperty:
        if (!object) throw new NotKnown(`${action.Name} of a null object is set`);
        memberOf(object, "setter", object.setters, apiName(action.Name))(argumentsOf(action)[0]);
        return;
      default:
        throw new NotKnown(`action type ${String(action.ActionType)}`);
    }
  }

  #answer(action: WireAction, value: unknown): void {
    this.#results.push({ ActionId: action.Id, Value: value ?? null });
  }

  /** By what the client finds the object again in its next batch. */
  #identity(object: HostObject): object {
    const id = object.scalars?.["id"]?.();
    const reference = this.#references.idOf(object);
    return { ...(id === undefined ? {} : { Id: id }), ...(reference ? { _ReferenceId: reference } : {}) };
  }

  #call(object: HostObject, action: WireAction): unknown {
    if (action.Name === "_KeepReference") {
      this.#references.keep(object);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      for (const id of argumentsOf(action)) this.#references.drop(id);
      return null;
    }
    return memberOf(object, "method", object.methods, apiName(action.Name))(...argumentsOf(action));
  }

  #objectAt(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#batch.ObjectPaths[String(id)];
    if (!path) throw new NotKnown(`path ${String(id)} is not in the batch`);
    const object = this.#resolve(path);
    this.#objects.set(id, object);
    return object;
  }

  /** Objects among the arguments are named by their paths. */
  #arguments({ ArgumentInfo }: WirePath): unknown[] {
    const paths = ArgumentInfo?.ReferencedObjectPathIds ?? [];
    return (ArgumentInfo?.Arguments ?? []).map((argument, index) =>
      paths[index] ? this.#objectAt(paths[index]) : argument,
    );
  }

  #resolve(path: WirePath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return this.#root;
    if (path.ObjectPathType === PATH.reference) return this.#references.get(path.Name);
    const parent = this.#objectAt(path.ParentObjectPathId ?? NaN);
    if (!parent) throw new NotKnown(`"${path.Name}" of a null object: what Excel does there is not known`);
    const name = apiName(path.Name);
    switch (path.ObjectPathType) {
      case PATH.property:
        return memberOf(parent, "object", parent.objects, name)();
      case PATH.method:
        return memberOf(parent, "method for an object", parent.makers, name)(...this.#arguments(path));
      case PATH.indexer:
        if (!parent.getItem) throw new NotKnown(`${parent.type} is no collection`);
        return parent.getItem(argumentsOf(path)[0]);
      default:
        throw new NotKnown(`path type ${String(path.ObjectPathType)}`);
    }
  }
}

function argumentsOf({ ArgumentInfo }: WireAction | WirePath): readonly unknown[] {
  return ArgumentInfo?.Arguments ?? [];
}

function errorAt(index: number, { code, message }: Refusal): WireError {
  return { Code: code, Message: message, ActionIndex: index, Location: "" };
}

/** What was asked of an object, by paths such as "protection/protected"; of a collection, of each item. */
function loaded(object: HostObject, paths: readonly string[]): object {
  if (paths.length === 0) throw new NotKnown(`${object.type} is loaded as a whole`);
  if (object.items) return { _Items: object.items().map((item) => loadedItem(item, paths)) };
  return loadedItem(object, paths);
}

function loadedItem(object: HostObject, paths: readonly string[]): object {
  const values: Record<string, unknown> = {};
  const deeper = new Map<string, string[]>();
  for (const path of paths) {
    const [name = "", ...rest] = path.split("/");
    if (rest.length > 0) deeper.set(name, [...(deeper.get(name) ?? []), rest.join("/")]);
    else values[wireName(name)] = memberOf(object, "property", object.scalars, name)();
  }
  for (const [name, rest] of deeper) {
    const child = memberOf(object, "object", object.objects, name)();
    values[wireName(name)] = child && loaded(child, rest);
  }
  return values;
}
