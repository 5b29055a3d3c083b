// What only tests, docs and other hosts read of a declaration is left out of a bundle: it would be a good part of it.
import ts from "typescript";

/** Of rules nobody reads the examples; the pane shows the first example of a function. */
export const FOR_THE_PANE = {
  defineRule: { examples: nothing },
  defineFunction: { examples: onlyFirst },
  defineRowsFunction: { examples: onlyFirst },
};

const COMPUTING = {
  ...{ task: nothing, summary: nothing, formula: nothing, source: nothing, certainty: nothing },
  ...{ usage: nothing, examples: nothing, plain: nothing, plainAt: nothing },
};

/** Where functions are only computed, nobody reads about them. */
export const FOR_COMPUTING = { defineFunction: COMPUTING, defineRowsFunction: COMPUTING };

function nothing() {
  return undefined;
}

function onlyFirst(property, factory) {
  const { name, initializer } = property;
  if (!initializer || !ts.isArrayLiteralExpression(initializer)) return property;
  const first = factory.createArrayLiteralExpression(initializer.elements.slice(0, 1));
  return factory.updatePropertyAssignment(property, name, first);
}

/** For ts-loader: changes or drops the named properties of the object that is handed to a function. */
export const dropParts = (parts) => () => ({
  before: [(context) => (file) => visitEach(file, parts, context)],
});

function visitEach(node, parts, context) {
  return ts.visitEachChild(node, (child) => visit(child, parts, context), context);
}

function visit(node, parts, context) {
  const changes = ts.isCallExpression(node) ? parts[node.expression.getText()] : undefined;
  const [declaration, ...more] = changes ? node.arguments : [];
  if (!declaration || !ts.isObjectLiteralExpression(declaration)) return visitEach(node, parts, context);
  const kept = declaration.properties.flatMap((property) => {
    const change = changes[property.name?.getText() ?? ""];
    return change ? (change(property, context.factory) ?? []) : property;
  });
  const rest = context.factory.updateObjectLiteralExpression(declaration, kept);
  return context.factory.updateCallExpression(node, node.expression, node.typeArguments, [rest, ...more]);
}
