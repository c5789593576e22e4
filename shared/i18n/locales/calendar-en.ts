/** The calendar of what was noted day by day, and published figures beside one's own. */
export const calendarEn = {
  title_one: "{year}: something was logged or reported on one day.",
  title_other: "{year}: something was logged or reported on {count} days.",
  sub: "Each mark is a day on which a service logged something about you, or others told it something. Days are those of universal time (UTC); what has no date is not in it.",
  year: "Year",
  steps: "The bigger the square, the more records on that day:",
  none: "none",
  from_one: "{count} record",
  from_other: "{count} records",
  upTo: "{first} to {last}",
  andMore: "{first} or more",
  caption: "{year}: days and records by month",
  month: "Month",
  days: "Days",
  all: "Both together",
  whole: "Whole year",
} as const;

export const figuresEn = {
  title_one:
    "One company reported your activity to Meta. A study found {mean} on average.",
  title_other:
    "{count} companies reported your activity to Meta. A study found {mean} on average.",
  sub: "These are different people in another country and over other years, so this is a measure to hold yours against, not a verdict.",
  figure: "What was counted",
  published: "In the study",
  own: "In your archives",
  mean: "Companies that reported one person’s activity, on average",
  most: "The same, of the person with most (roughly)",
  liveRamp: "The data broker LiveRamp is named in the archive",
  liveRampShare: "{share} of archives",
  yes: "yes",
  no: "no",
  limits:
    "The {volunteers} people of the study live in the United States, chose to take part, and had archives of three years. Your archives may span less or more time, and hold only what Meta lists: what you cleared or what was never listed is in neither number.",
  source: "Source: {source}. Compared with it on {date}.",
} as const;
