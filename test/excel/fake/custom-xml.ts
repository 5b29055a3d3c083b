import { Refusal, textArgument, type HostObject } from "./host-object";
import { newId, type Model, type ModelPart } from "./model";

export function customXmlParts(model: Model): HostObject {
  const collection = (parts: () => readonly ModelPart[]): HostObject => ({
    type: "CustomXmlPartCollection",
    items: () => parts().map(customXmlPart),
    getItem: (key) => {
      const part = parts().find(({ id }) => id === key);
      if (!part) throw new Refusal("ItemNotFound", String(key));
      return customXmlPart(part);
    },
  });
  return {
    ...collection(() => model.parts),
    makers: {
      getByNamespace: (uri) => {
        const namespace = textArgument(uri, "namespace");
        return collection(() => model.parts.filter(({ xml }) => rootNamespace(xml) === namespace));
      },
      add: (xml) => {
        const part = { id: newId(model), xml: soundXml(xml) };
        model.parts.push(part);
        return customXmlPart(part);
      },
    },
  };
}

function customXmlPart(part: ModelPart): HostObject {
  return {
    type: "CustomXmlPart",
    scalars: { id: () => part.id },
    methods: {
      getXml: () => part.xml,
      setXml: (xml) => {
        part.xml = soundXml(xml);
        return null;
      },
    },
  };
}

function rootNamespace(xml: string): string {
  return /<(?![?!])[^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? "";
}

/** Excel takes no text that is not well formed; this one also wants every tag closed, and no characters that XML lacks. */
function soundXml(value: unknown): string {
  const xml = textArgument(value, "XML");
  const open: string[] = [];
  for (const [, slash, name = "", end] of xml.matchAll(/<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (slash === "/" ? open.pop() !== name : end !== "/" && open.push(name) === 0) {
      throw new Refusal("InvalidArgument", "no XML");
    }
  }
  const text = xml.replace(/<[^<>]*>/g, "");
  if (open.length > 0 || /[<>]|[\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?![a-z]+;|#)/.test(text)) {
    throw new Refusal("InvalidArgument", "no XML");
  }
  return xml;
}
