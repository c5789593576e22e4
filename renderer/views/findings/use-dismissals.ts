import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { call } from "../../engine-client.ts";

export interface Dismissals {
  add: (subject: string) => void;
  /** What was called wrong last on this page, and can be taken back; null when nothing was. */
  last: string | null;
  undo: () => void;
  error: unknown;
}

/** Calls something wrong, and takes it back: everything that counted it is asked for anew. */
export function useDismissals(): Dismissals {
  const queries = useQueryClient();
  const [last, setLast] = useState<string | null>(null);
  const { mutate, error } = useMutation({
    async mutationFn(change: { subject: string; isWrong: boolean }) {
      await call(change.isWrong ? "dismissals.add" : "dismissals.remove", {
        subject: change.subject,
      });
      setLast(change.isWrong ? change.subject : null);
      await queries.invalidateQueries();
    },
  });
  return {
    add: (subject) => mutate({ subject, isWrong: true }),
    last,
    undo() {
      if (last !== null) mutate({ subject: last, isWrong: false });
    },
    error,
  };
}
