import { NotKnown, Refusal, textArgument, type HostObject } from "./host-object";
import type { ModelSheet } from "./model";

export function freezePanes(sheet: ModelSheet): HostObject {
  return {
    type: "WorksheetFreezePanes",
    methods: {
      freezeRows: (count) => {
        if (typeof count !== "number") throw new NotKnown("how many rows are frozen?");
        sheet.frozenRows = count;
        return null;
      },
    },
  };
}

/** Whole rows, as "$1:$3". */
const ROWS = /^\$[1-9]\d*:\$[1-9]\d*$/;

export function pageLayout({ page }: ModelSheet): HostObject {
  return {
    type: "PageLayout",
    setters: {
      orientation: (value) => {
        if (value !== "Portrait" && value !== "Landscape")
          throw new Refusal("InvalidArgument", String(value));
        page.orientation = value;
      },
      paperSize: (value) => {
        page.paperSize = textArgument(value, "size of paper");
      },
      zoom: (value) => {
        const zoom = value as Record<string, unknown>;
        if (zoom["scale"] !== undefined && Object.keys(zoom).length > 1)
          throw new NotKnown("a page is scaled and fitted at once");
        page.zoom = zoom;
      },
    },
    methods: {
      setPrintTitleRows: (rows) => {
        if (!ROWS.test(textArgument(rows, "rows"))) throw new Refusal("InvalidArgument", String(rows));
        page.titleRows = String(rows);
        return null;
      },
    },
  };
}
