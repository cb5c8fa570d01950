/** Gives what is made of an object: made when it is first asked for and kept for as long as the object lives. */
export function madeOnce<Key extends object, Made>(make: (of: Key) => Made): (of: Key) => Made {
  const kept = new WeakMap<Key, Made>();
  return (of) => {
    const before = kept.get(of);
    if (before !== undefined) return before;
    const made = make(of);
    kept.set(of, made);
    return made;
  };
}

/**
 * As `madeOnce`, where more goes into it than the object: what was last made of the object, made anew when an input is
 * not what it was then.
 */
export function madeAnew<Made>(): (of: object, inputs: readonly unknown[], make: () => Made) => Made {
  const kept = new WeakMap<object, { readonly inputs: readonly unknown[]; readonly made: Made }>();
  return (of, inputs, make) => {
    const before = kept.get(of);
    if (before?.inputs.every((input, index) => input === inputs[index])) return before.made;
    const made = make();
    kept.set(of, { inputs, made });
    return made;
  };
}
