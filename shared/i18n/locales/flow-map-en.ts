/** Words of the diagram of where everything came from and where it went. */
export const flowMapEn = {
  one: "This is where what {service} keeps about you came from.",
  told: "More of what others say about you arrives at {service} than anywhere else.",
  most: "{service} keeps more about you than the others do.",
  sub: "From left to right: who it came from, who keeps it, and what was passed on. The number opens the records.",
  from: "Where it came from",
  keeps: "Who keeps it",
  to: "What was passed on",
  source: {
    provided: "You",
    observed: "Your use of the service",
    inferred: "The services’ guesses",
    received: "Others",
  },
  widths: "Thickness, in records:",
  width: {
    few: "under 100",
    hundreds: "hundreds",
    thousands: "thousands",
    more: "tens of thousands and more",
  },
  notDrawn: "Not drawn: {records} whose origin is not known yet.",
  caption: "Records by service and by where they came from",
} as const;
