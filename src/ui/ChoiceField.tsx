import type { ReactNode } from 'react';

interface Choice<T extends string> {
  readonly value: T;
  readonly text: string;
  /** The language of the text where it is not the interface's. */
  readonly lang?: string;
}

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One choice of several in the device's own menu, which every reader's fingers and screen reader know. */
export function ChoiceField<T extends string>({
  label,
  icon,
  choices,
  value,
  onChoose,
}: ChoiceFieldProps<T>) {
  const choose = (wanted: string) => {
    const choice = choices.find((each) => each.value === wanted);
    if (choice) onChoose(choice.value);
  };
  return (
    <label className="choice-field">
      {icon}
      <span className="visually-hidden">{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}
