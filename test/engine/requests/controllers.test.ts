import { describe, expect, it } from "vitest";

import { rules } from "../../../electron/engine/audit/rules/index.ts";
import { controllers } from "../../../electron/engine/requests/controllers.ts";
import {
  CONTROLLER_RIGHTS,
  ORGANISATION_RIGHTS,
  STEP_RIGHTS,
} from "../../../electron/engine/requests/rights.ts";
import { textFor } from "../../../electron/engine/text.ts";
import { actionWords } from "../../../shared/i18n/actions.ts";

const t = textFor("en");

describe("controllers", () => {
  it("have the form that their letter names", () => {
    expect(controllers["meta-platforms-ireland"].form).toBe(
      actionWords(t, "req_meta").url,
    );
    expect(controllers["whatsapp-ireland"].form).toBe(
      actionWords(t, "req_wa").url,
    );
  });
});

describe("rights", () => {
  it.each(rules)("of the steps of $id are settled", ({ id, actions }) => {
    const unsettled = actions.filter((action) =>
      action === "req_meta" || action === "req_wa"
        ? CONTROLLER_RIGHTS[id] === undefined
        : action === "req_adv"
          ? ORGANISATION_RIGHTS[id] === undefined
          : !Object.hasOwn(STEP_RIGHTS, action),
    );
    expect(unsettled).toEqual([]);
  });
});
