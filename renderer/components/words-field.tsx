import { Search, X } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, Input, Label, SearchField } from "react-aria-components";

import { useText } from "../i18n.tsx";

/** Milliseconds without a letter before the list is asked for anew. */
const PAUSE = 150;

/** A field that narrows a list while one types. */
export function WordsField(props: {
  label: string;
  value: string;
  onChange: (words: string) => void;
}): ReactNode {
  const t = useText();
  const { label, value, onChange } = props;
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);

  // The words came from elsewhere: a link, or the step back.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);

  useEffect(() => {
    if (typed === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = typed;
      onChange(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, onChange]);

  return (
    <SearchField
      className="search-field words-field"
      value={typed}
      onChange={setTyped}
      autoCorrect="off"
      spellCheck="false"
    >
      <Label className="vh">{label}</Label>
      <div className="field">
        <Search size={18} strokeWidth={1.5} aria-hidden="true" />
        <Input placeholder={label} maxLength={200} />
        {typed !== "" && (
          <Button className="btn btn-icon" aria-label={t("window.clear")}>
            <X size={18} strokeWidth={1.5} aria-hidden="true" />
          </Button>
        )}
      </div>
    </SearchField>
  );
}
