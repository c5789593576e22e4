/** Words of the page of stories; the stories themselves stand in stories-en. */
export const storiesPageEn = {
  title_zero:
    "As far as your downloads show for certain, none of these stories concerns you.",
  title_one: "One of these stories concerns you, your downloads say.",
  title_other: "{count} of these stories concern you, your downloads say.",
  lede: "What was reported about Facebook, Instagram and WhatsApp, each with its date. The answers come from your own records alone; nothing was looked up.",
  empty: "There are no answers yet",
  emptyText:
    "Once you have imported a download, this page says whether stories from the news concern you.",
  told: "What was reported",
  concerns: "Does it concern me?",
  behind: "The findings behind this answer",
  fairness: "To be fair.",
} as const;
