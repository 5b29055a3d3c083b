/** The public face of the room: what the pane and the command line need of it. */
export { chosenSimpul, sourceFromPlan } from "./from-plan";
export { simpulFromNomenklatur } from "./from-nomenklatur";
export { findTemplate, hasColumn, REGIMES, templatesOf } from "./find";
export { templateLayout, templateSheet, type TemplateOptions } from "./sheet";
export { snapshotOf } from "./snapshot";
export { EMPTY_SOURCE, type Source } from "./source";
export type { Template } from "./template";
