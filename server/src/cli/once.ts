/** `ask`, asked once for each key. */
export function once<Value>(ask: (key: string) => Value): (key: string) => Value {
  const answers = new Map<string, { readonly answer: Value }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: ask(key) };
    answers.set(key, known);
    return known.answer;
  };
}
