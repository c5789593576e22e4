import { fillOne } from "../chat-text.ts";
import type { Life } from "../life.ts";
import { coinWord, coordinate, placeName } from "../names.ts";
import type { SampleDocument } from "../sample-file.ts";
import { secondsBack } from "../times.ts";
import { COMMENTS } from "../vocabulary.ts";
import { keyedFile, recordsFile, wholeFile } from "./files.ts";
import { labelled, text } from "./labelled.ts";

/** Where the person was, and where the service thinks she lives. */
export function placeFiles(life: Life): SampleDocument[] {
  const folder = "logged_information/location";
  return [
    wholeFile(life, `${folder}/primary_location.json`, (random) => ({
      value: labelled(random.digits(16), [
        text("City", life.owner.town),
        { label: "Region", dict: [text("Name", "Côte des Grèbes")] },
      ]),
      counts: { location: 1 },
    })),
    wholeFile(life, `${folder}/last_location.json`, (random) => ({
      value: {
        last_location_v2: {
          time: Math.floor(life.writtenAt / 1000) - 7_200,
          coordinate: coordinate(random),
        },
      },
      counts: { location: 1 },
    })),
    wholeFile(life, `${folder}/timezone.json`, () => ({
      value: { timezone_v2: life.form.zone },
      counts: { location: 1 },
    })),
    keyedFile(
      life,
      `${folder}/device_location.json`,
      "phone_number_location_v2",
      "location",
      (random) => [{ spn: `${coinWord(random)} Mobile`, country_code: "FR" }],
    ),
    recordsFile(
      life,
      "your_facebook_activity/posts/check-ins.json",
      "location",
      function* (random) {
        for (const at of secondsBack(
          random,
          life.amounts.checkIns,
          life.registeredAt,
          life.writtenAt,
        )) {
          const { latitude, longitude } = coordinate(random);
          const town = placeName(random);
          yield labelled(
            random.digits(16),
            [
              text("Message", fillOne(COMMENTS, random, life.firstNames)),
              {
                label: "Place tags",
                dict: [
                  text("Coordinates", `(${latitude} , ${longitude})`),
                  text(
                    "Address",
                    `${random.between(1, 90)} quai aux Herbes, ${town}`,
                  ),
                  text("Name", `Belvédère de ${town}`),
                ],
              },
            ],
            at,
          );
        }
      },
    ),
  ];
}
