/*
 * One invented record for each labelled shape that was seen in donated archives (appendix A of the format page): the
 * kinds of entries are true, their words are not.
 */
const T = 1_656_000_000;

const value = (label: string, text: string) => ({ label, value: text });
const time = (label: string) => ({ label, timestamp_value: T });
const link = { label: "Link", value: "Shop", href: "https://example.org/shop" };
const photo = { uri: "posts/media/a/1.jpg", creation_timestamp: T };
const nested = {
  title: "Group",
  dict: [{ title: "", dict: [value("Name", "Hikers"), time("Since")] }],
};

const record = (entries: readonly object[], around: object = {}) => ({
  media: [],
  label_values: entries,
  fbid: "9000000001",
  ...around,
});

export const labelledShapes: Readonly<Record<string, object>> = {
  "nothing but a label": record([{ label: "Guide" }]),
  "no entry at all": record([], { timestamp: T }),
  "a value": record([value("Status", "On")]),
  "a value and a time of its own": record([value("Status", "On")], {
    timestamp: T,
  }),
  "a time only": record([time("Last used")]),
  "a value and a time": record([value("Status", "On"), time("Changed")]),
  "field names": record(
    [
      { ...value("Status", "On"), ent_field_name: "Status" },
      { ...time("Changed"), ent_field_name: "" },
    ],
    { ent_name: "Setting", timestamp: T },
  ),
  "a title": record([value("Text", "Words")], {
    timestamp: T,
    title: "Subject",
  }),
  "a description": record([value("Text", "Words")], { description: "Why" }),
  "a link": record([link, value("Kind", "Page")], { timestamp: T }),
  "the same label twice": record([value("Name", "One"), value("Name", "Two")]),
  "an empty list": record([{ label: "Pages", vec: [] }], { timestamp: T }),
  "a list of values": record([
    { label: "Topics", vec: [{ value: "Moss" }, { value: "Lakes" }] },
  ]),
  "a list of values and a value": record([
    value("Status", "On"),
    { label: "Topics", vec: [{ value: "Moss" }] },
  ]),
  "a list of times and a value": record([
    value("Thread", "Shop"),
    { label: "Clicks", vec: [{ timestamp_value: T }] },
  ]),
  "a list of groups": record([
    {
      label: "Intervals",
      vec: [
        { dict: [value("Name", "Morning"), time("Start time")] },
        { dict: [value("Name", "Evening"), time("Start time")] },
      ],
    },
  ]),
  "values inside a group": record([
    { label: "Usage", dict: [value("Days", "12"), time("Last")] },
  ]),
  "groups inside groups": record([nested, value("Role", "Member")]),
  "nothing but groups inside groups": record([nested], { timestamp: T }),
  "four levels of groups": record([
    {
      title: "Action",
      dict: [
        {
          title: "",
          dict: [
            link,
            {
              title: "Post",
              dict: [{ title: "", dict: [value("Text", "x")] }],
            },
          ],
        },
      ],
    },
  ]),
  "a medium": record([value("Name", "Sea")], { media: [photo] }),
  "a medium in a value": record([{ label: "Photo", media: [photo] }]),
};
