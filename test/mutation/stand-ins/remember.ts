/** Stand for the memories of core/numbers where code is changed on purpose: everything is made anew. */
export const remember = <Result>(read: (text: string) => Result): ((text: string) => Result) => read;

export const rememberFor = <Given extends object, Result>(
  make: (given: Given) => Result,
): ((given: Given) => Result) => make;
