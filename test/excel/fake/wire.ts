/** What Excel's client sends at each sync, as far as this fake knows it; anything else is refused. */

export interface Batch {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6 } as const;

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    /** By argument: the path of the object that it is, or 0. */
    readonly ReferencedObjectPathIds?: readonly number[];
  };
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
}

/** What the client takes for an answer. */
export interface Answer {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: object;
  readonly Body: {
    readonly Results: readonly WireResult[];
    readonly TraceIds: readonly number[];
    readonly Error?: WireError;
  };
}

/** The client asks with this flag that the batch waits until the user has left the cell. */
export const DELAY_FOR_CELL_EDIT = 64;
