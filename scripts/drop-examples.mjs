// The examples of rules are read by tests and docs only; without them what a browser loads is a good part smaller.
import ts from "typescript";

/** For ts-loader: leaves `examples` out of what is handed to defineRule. */
export function dropExamples() {
  return {
    before: [(context) => (file) => ts.visitEachChild(file, (node) => visit(node, context), context)],
  };
}

function visit(node, context) {
  if (!isRuleDeclaration(node)) return ts.visitEachChild(node, (child) => visit(child, context), context);
  const [rule] = node.arguments;
  const kept = rule.properties.filter((property) => property.name?.getText() !== "examples");
  return context.factory.updateCallExpression(node, node.expression, node.typeArguments, [
    context.factory.updateObjectLiteralExpression(rule, kept),
  ]);
}

function isRuleDeclaration(node) {
  return ts.isCallExpression(node) && node.expression.getText() === "defineRule";
}
