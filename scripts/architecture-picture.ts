import { element, printXml, type Element } from "../manifests/excel/xml";
import { arrowsOf, faultsOf, importsOf, type RoomImports } from "./imports";
import { layersOf, type Layers, type Place, type Route } from "./layers";
import { HOSTS, ROOMS } from "./rooms.mjs";

/** Relative to the root of the project. */
export const PICTURE_PATH = "docs/gambar/arsitektur.svg";

const TITLE = "The folders from the ground up; an arrow goes from a folder to one that imports from it";
const FONT = "'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** In pixels. */
const BOX = { width: 160, height: 44 };
const MARGIN = 20;
/** From the top of a layer to the top of the next. */
const STEP = 80;
/** Between two arrows that touch the same side of a box. */
const PORT = 26;
const MEASURES = { box: BOX.width, bend: 12, gap: 24 };

const PAPER = "#ffffff";
const INK = "#242424";
const FAINT = "#5f6b72";
const LINE = "#7a8790";
const PAINTS = { core: "#dcebf9", room: "#e3f1de", host: "#fdebd3" } as const;

/** The rooms and hosts by their imports, as SVG; throws where an import goes against the order of the rooms. */
export function architecturePicture(root: string): string {
  const imports = importsOf(root, [...ROOMS, ...HOSTS]);
  const faults = faultsOf(imports, HOSTS);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const names = imports.map(({ room }) => room);
  return printXml(drawn(imports, layersOf(names, arrowsOf(imports), MEASURES)));
}

function drawn(imports: readonly RoomImports[], layers: Layers): Element {
  const places = [...layers.places.values()];
  const size = {
    width: Math.max(...places.map(({ x }) => x)) + BOX.width / 2 + 2 * MARGIN,
    height: Math.max(...places.map(({ layer }) => layer)) * STEP + BOX.height + 2 * MARGIN,
  };
  const viewBox = [-MARGIN, -MARGIN, size.width, size.height].join(" ");
  const look = { role: "img", "font-family": FONT, "text-anchor": "middle" };
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size, viewBox, ...look }, [
    element("title", {}, TITLE),
    element("defs", {}, [arrowHead()]),
    element("rect", { x: -MARGIN, y: -MARGIN, ...size, fill: PAPER }),
    ...layers.routes.map((route) => arrow(route, layers)),
    ...imports.flatMap((each) => box(each, placeOf(each.room, layers))),
  ]);
}

function arrowHead(): Element {
  const size = { markerWidth: 8, markerHeight: 8, orient: "auto" };
  const shape = element("path", { d: "M0 0L8 4L0 8z", fill: LINE });
  return element("marker", { id: "head", viewBox: "0 0 8 8", refX: 7, refY: 4, ...size }, [shape]);
}

/** The room's name, and the packages that it imports below it. */
function box({ room, packages }: RoomImports, { x, layer }: Place): Element[] {
  const y = layer * STEP;
  const kind = HOSTS.includes(room) ? "host" : room.startsWith("core/") ? "core" : "room";
  const owners = [...new Set([...packages].map(ownerOf))].sort().join(", ");
  const middle = y + BOX.height / 2 + 5;
  const nameAt = owners === "" ? middle : middle - 7;
  return [
    element("rect", { x: x - BOX.width / 2, y, ...BOX, rx: 5, fill: PAINTS[kind], stroke: LINE }),
    element("text", { x, y: nameAt, "font-size": 15, "font-weight": 600, fill: INK }, room),
    ...(owners === "" ? [] : [element("text", { x, y: middle + 10, "font-size": 12, fill: FAINT }, owners)]),
  ];
}

/** "@univerjs/core/facade" is of "@univerjs", "preact/hooks" of "preact". */
const ownerOf = (name: string): string => name.split("/")[0] ?? name;

/** Straight where it passes a layer, so that it touches none of its boxes, and curved between the layers. */
function arrow(route: Route, layers: Layers): Element {
  let x = placeOf(route[0] ?? "", layers).x + port(route, layers, "out");
  const start = `M${String(x)} ${String(placeOf(route[0] ?? "", layers).layer * STEP + BOX.height)}`;
  const curves = route.slice(1).map((name, index) => {
    const place = placeOf(name, layers);
    const isEnd = index === route.length - 2;
    const top = place.layer * STEP;
    const half = top - (STEP - BOX.height) / 2;
    const before = x;
    x = place.x + (isEnd ? port(route, layers, "in") : 0);
    const curve = `C${[before, half, x, half, x, top].join(" ")}`;
    return isEnd ? curve : `${curve}V${String(top + BOX.height)}`;
  });
  const look = { fill: "none", stroke: LINE, "stroke-width": 1.5, "marker-end": "url(#head)" };
  return element("path", { d: [start, ...curves].join(""), ...look });
}

/** How far from the middle of its box an arrow starts or ends: those of a side stand in the order they come in. */
function port(route: Route, layers: Layers, side: "in" | "out"): number {
  const [end, next] = side === "out" ? [0, 1] : [-1, -2];
  const otherX = (each: Route): number => placeOf(each.at(next) ?? "", layers).x;
  const mates = layers.routes.filter((each) => each.at(end) === route.at(end));
  mates.sort((a, b) => otherX(a) - otherX(b));
  return (mates.indexOf(route) - (mates.length - 1) / 2) * PORT;
}

function placeOf(name: string, { places }: Layers): Place {
  const place = places.get(name);
  if (place === undefined) throw new Error(`${name} has no place in the picture.`);
  return place;
}
