import { Component, h, type ComponentChild, type FunctionComponent } from "preact";

/** Draws a component again only when one of its props changed (preact/compat has the same, and much more). */
export function memo<Props extends object>(inner: FunctionComponent<Props>): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const before: Readonly<Record<string, unknown>> = { ...this.props };
      return Object.entries(next).some(([name, value]) => before[name] !== value);
    }
    override render(props: Props): ComponentChild {
      return h(inner, props as Props & { children?: never });
    }
  }
  return Memo as unknown as FunctionComponent<Props>;
}
