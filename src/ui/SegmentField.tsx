import { type CSSProperties, useId } from 'react';

interface Segment<T extends string> {
  readonly value: T;
  readonly text: string;
  readonly style?: CSSProperties;
}

interface SegmentFieldProps<T extends string> {
  readonly label: string;
  readonly segments: readonly Segment<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One choice of a few, all in sight: native radio buttons in a row. */
export function SegmentField<T extends string>({ label, segments, value, onChoose }: SegmentFieldProps<T>) {
  const name = useId();
  return (
    <fieldset className="segment-field">
      <legend>{label}</legend>
      <div className="segments">
        {segments.map((segment) => (
          <label key={segment.value} style={segment.style}>
            <input
              type="radio"
              name={name}
              value={segment.value}
              checked={segment.value === value}
              onChange={() => onChoose(segment.value)}
            />
            <span>{segment.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
