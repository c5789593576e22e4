/* The inside of a stand-in for a utility process: gives the entry its `process.parentPort`, then runs it. */
import { parentPort, workerData, type MessagePort } from "node:worker_threads";

import { MessagePortMain } from "./utility-process.ts";

interface Sent {
  data: unknown;
  ports: MessagePort[];
}

const host = parentPort!;
Object.defineProperty(process, "parentPort", {
  value: {
    // Node's own port waits for its first listener as well.
    on: (
      _event: "message",
      listener: (message: { data: unknown; ports: MessagePortMain[] }) => void,
    ) =>
      host.on("message", ({ data, ports }: Sent) =>
        listener({
          data,
          ports: ports.map((each) => new MessagePortMain(each)),
        }),
      ),
    postMessage: (message: unknown) => host.postMessage(message, []),
  },
});

await import((workerData as { entry: string }).entry);
