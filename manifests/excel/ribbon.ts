import { PRODUCT, RIBBON_ICON_SIZES, type Button, type Group, type Icon, type Menu } from "../product";
import { descriptionOf, iconOf, labelOf, URLS } from "./resources";
import { element, type Element } from "./xml";

/** The tab "Renstra". In the schema a tab's groups stand before its label. */
export function ribbonTab(): Element {
  const { id, groups } = PRODUCT.ribbon;
  return element("CustomTab", { id: `tab-${id}` }, [...groups.map(groupElement), label(id)]);
}

function groupElement({ id, icon, controls }: Group): Element {
  return element("Group", { id: `grup-${id}` }, [
    label(id),
    iconElement(icon),
    ...controls.map((control) => ("items" in control ? menu(control) : button(control))),
  ]);
}

function button(control: Button): Element {
  return element("Control", { "xsi:type": "Button", id: control.id }, [...face(control), action(control)]);
}

function menu(control: Menu): Element {
  const items = control.items.map((item) => element("Item", { id: item.id }, [...face(item), action(item)]));
  return element("Control", { "xsi:type": "Menu", id: control.id }, [
    ...face(control),
    element("Items", {}, items),
  ]);
}

/** What a control looks like, in the order of the schema. */
function face({ id, icon }: Button | Menu): Element[] {
  const supertip = [
    element("Title", { resid: labelOf(id) }),
    element("Description", { resid: descriptionOf(id) }),
  ];
  return [label(id), element("Supertip", {}, supertip), iconElement(icon)];
}

function action({ does }: Button): Element {
  return does === "show-panel"
    ? element("Action", { "xsi:type": "ShowTaskpane" }, [element("SourceLocation", { resid: URLS.page })])
    : element("Action", { "xsi:type": "ExecuteFunction" }, [element("FunctionName", {}, does.run)]);
}

const label = (id: string): Element => element("Label", { resid: labelOf(id) });

function iconElement(icon: Icon): Element {
  return element(
    "Icon",
    {},
    RIBBON_ICON_SIZES.map((size) => element("bt:Image", { size, resid: iconOf(icon, size) })),
  );
}
