import type { Life } from "../life.ts";
import { ipAddress } from "../names.ts";
import type { SampleDocument } from "../sample-file.ts";
import { say } from "../words/words.ts";
import { secondsBack } from "../times.ts";
import { keyedFile, wholeFile } from "./files.ts";
import { labelled, nested, text, time } from "./labelled.ts";

/** What the account says about its owner. */
export function profileFiles(life: Life): SampleDocument[] {
  const { owner, registeredAt } = life;
  const registered = Math.floor(registeredAt / 1000);
  return [
    wholeFile(
      life,
      "personal_information/profile_information/profile_information.json",
      (_, tally) => {
        tally.mustFind(owner.mail);
        tally.mustFind(owner.town);
        return { value: profile(life, registered), counts: { profile: 1 } };
      },
    ),
    keyedFile(
      life,
      "personal_information/profile_information/profile_update_history.json",
      "profile_updates_v2",
      "profile",
      function* (random) {
        for (const timestamp of secondsBack(
          random,
          life.amounts.profileChanges,
          registeredAt,
          life.writtenAt,
        )) {
          yield {
            timestamp,
            title: say(random.pick(life.form.words.profileChanges), {
              o: owner.name,
            }),
          };
        }
      },
    ),
    wholeFile(
      life,
      "personal_information/facebook_accounts_center/accounts_center.json",
      (random) => ({
        value: labelled(
          random.digits(16),
          [
            time("Creation time", registered + 190_000_000),
            nested("Linked accounts", [
              [
                text("Name", `${owner.vanity}.photos`),
                text("Type", "Instagram account"),
              ],
            ]),
          ],
          registered + 190_000_000,
        ),
        counts: { profile: 1 },
      }),
    ),
    wholeFile(
      life,
      "security_and_login_information/registration_information.json",
      (random) => ({
        value: labelled(
          random.digits(16),
          [
            text("Registration IP", ipAddress(random)),
            text("Registration email", owner.oldMail),
          ],
          registered,
        ),
        counts: { profile: 1 },
      }),
    ),
    wholeFile(
      life,
      "your_facebook_activity/messages/autofill_information.json",
      () => ({
        value: {
          autofill_information_v2: {
            FULL_NAME: [owner.name],
            EMAIL: [owner.mail],
            PHONE_NUMBER: [owner.phone],
            CITY: [owner.town],
          },
        },
        counts: { profile: 1 },
      }),
    ),
  ];
}

function profile(life: Life, registered: number) {
  const { owner } = life;
  const kin = life.friends.slice(-3);
  const [firstName, lastName] = owner.name.split(" ");
  return {
    profile_v2: {
      name: {
        full_name: owner.name,
        first_name: firstName,
        middle_name: "",
        last_name: lastName,
      },
      emails: {
        emails: [owner.mail],
        previous_emails: [owner.oldMail],
        pending_emails: [],
        ad_account_emails: [],
      },
      birthday: { year: 1988, month: 11, day: 3 },
      gender: { gender_option: "FEMALE", pronoun: "FEMALE" },
      previous_names: [],
      other_names: [
        {
          name: `${owner.first} Pomme-d'Api`,
          type: "nickname",
          timestamp: registered + 86_400,
        },
      ],
      current_city: { name: owner.town, timestamp: 0 },
      hometown: { name: "Ferté-Brume", timestamp: 0 },
      relationship: {
        status: "In a relationship",
        partner: kin[0]?.name ?? "",
        timestamp: registered + 40_000_000,
      },
      family_members: kin.slice(1).map((person) => ({
        name: person.name,
        relation: "Cousin",
        timestamp: registered + 9_000_000,
      })),
      education_experiences: [
        {
          name: "Institut des Rivières, Valcendre",
          school_type: "College",
          concentrations: ["Hydrologie"],
          graduated: true,
          end_timestamp: registered - 20_000_000,
          timestamp: registered,
        },
      ],
      work_experiences: [
        {
          employer: "Bibliothèque de Rocheclaire",
          title: "Bibliothécaire",
          location: "Rocheclaire",
          description: "",
          start_timestamp: registered + 100_000_000,
          end_timestamp: 0,
          timestamp: registered + 100_100_000,
        },
      ],
      languages: { name: ["Français", "English"] },
      websites: [{ address: `https://${owner.vanity}.example.org/` }],
      phone_numbers: [
        { phone_type: "Mobile", phone_number: owner.phone, verified: true },
      ],
      username: owner.vanity,
      registration_timestamp: registered,
      profile_uri: `https://www.facebook.com/${owner.vanity}`,
    },
  };
}
