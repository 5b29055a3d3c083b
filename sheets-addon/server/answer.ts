import { ChangedCells } from "../../core/workbook/changed-cells";
import { HostError } from "../../core/workbook/host";
import type { Answer, Question } from "../protocol";
import { lastEdit } from "./last-edit";
import { METHODS } from "./methods";
import { sentenceOf } from "./faults";

/**
 * Answers one question of the sidebar, both as JSON text. Never throws: what goes wrong is a sentence with an advice,
 * for google.script.run hands on nothing of an exception but its message.
 */
export function answer(text: string): string {
  const edited = lastEdit();
  return JSON.stringify({ ...resultOf(text), edited });
}

function resultOf(text: string): Answer {
  try {
    const { method, args } = questionFrom(text);
    const work = METHODS[method] as (...args: readonly unknown[]) => unknown;
    return { result: work(...args) };
  } catch (fault) {
    return fault instanceof ChangedCells ? { changed: [...fault.cells] } : { trouble: sentenceOf(fault) };
  }
}

/** The sidebar is part of the same release, unless it stayed open while the script was replaced. */
function questionFrom(text: string): Question {
  const question = JSON.parse(text) as Partial<Question>;
  if (isQuestion(question)) return question;
  throw new HostError(
    "Panel ini dari versi lain daripada skripnya: muat ulang spreadsheet, lalu buka panel sekali lagi.",
  );
}

/** A method that takes other arguments than it did is another method; a schema of each would weigh on every function. */
function isQuestion(question: Partial<Question>): question is Question {
  const { method, args } = question;
  return (
    method !== undefined &&
    Object.keys(METHODS).includes(method) &&
    Array.isArray(args) &&
    args.length === METHODS[method].length
  );
}
