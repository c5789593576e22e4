/* An engine's process that hears everything, answers nothing and does not end when asked to. */
(
  process as unknown as {
    parentPort: { on(event: "message", listener: () => void): void };
  }
).parentPort.on("message", () => {});
