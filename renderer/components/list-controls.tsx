import { useId, type ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

import { useFormat } from "../i18n.tsx";

/** Choices of one kind, of which one can be made and taken back; each with how many rows it leaves. */
export function Pills<T extends string>(props: {
  label: string;
  chosen: T | undefined;
  choices: readonly {
    id: T;
    words: ReactNode;
    count: number | undefined;
  }[];
  onChange: (chosen: T | undefined) => void;
}): ReactNode {
  const format = useFormat();
  const { label, chosen, choices, onChange } = props;
  return (
    <ToggleButtonGroup
      className="chips"
      aria-label={label}
      selectionMode="single"
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => onChange([...keys][0] as T | undefined)}
    >
      {choices.map(({ id, words, count }) => (
        <ToggleButton key={id} id={id} className="chip">
          {words}
          {count !== undefined && (
            <span className="faint"> {format.number(count)}</span>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** In which order a list stands. */
export function Order<T extends string>(props: {
  label: string;
  value: T;
  choices: readonly { id: T; words: string }[];
  onChange: (value: T) => void;
}): ReactNode {
  const id = useId();
  const { label, value, choices, onChange } = props;
  return (
    <span className="order">
      <label className="faint" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="select"
        value={value}
        onChange={({ target }) => onChange(target.value as T)}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.words}
          </option>
        ))}
      </select>
    </span>
  );
}
