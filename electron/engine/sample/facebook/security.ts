import type { Life } from "../life.ts";
import { ipAddress, placeName } from "../names.ts";
import type { Random } from "../random.ts";
import type { SampleDocument } from "../sample-file.ts";
import { secondsBack } from "../times.ts";
import { keyedFile, wholeFile } from "./files.ts";

const QUARTER = 90 * 86_400_000;

type Entry = Record<string, unknown>;

/** Sessions, logins, addresses, devices and cookies. */
export function securityFiles(life: Life): SampleDocument[] {
  const { amounts, owner, registeredAt, writtenAt } = life;
  const folder = "security_and_login_information";
  const cookie = (random: Random) =>
    `${random.letters(4, "abcdefghkmnpqrstuvwxyz")}${"*".repeat(20)}`;
  const agents = [
    "Mozilla/5.0 (Example; Linux)",
    "Mozilla/5.0 (Example; Phone)",
    "[FBAN/Example;FBAV/400.0.0.1]",
  ];
  const list = (
    name: string,
    key: string,
    count: number,
    row: (random: Random, at: number) => Entry,
  ): SampleDocument =>
    keyedFile(
      life,
      `${folder}/${name}.json`,
      key,
      "devices",
      function* (random, tally) {
        let first = true;
        for (const at of secondsBack(random, count, registeredAt, writtenAt)) {
          const made = row(random, at);
          if (first && typeof made["ip_address"] === "string")
            tally.mustFind(made["ip_address"]);
          first = false;
          yield made;
        }
      },
    );
  const session = (random: Random) => ({
    ip_address: ipAddress(random),
    user_agent: random.pick(agents),
    datr_cookie: cookie(random),
  });
  return [
    list(
      "account_activity",
      "account_activity_v2",
      amounts.logins,
      (random, timestamp) => ({
        action: random.pick([
          "Login",
          "Session updated",
          "Web session terminated",
          "Password change",
        ]),
        timestamp,
        ...session(random),
        city: placeName(random),
        region: "Côte des Grèbes",
        country: "FR",
        site_name: "www.facebook.com",
      }),
    ),
    list(
      "where_you_re_logged_in",
      "active_sessions_v2",
      amounts.devices,
      (random, created) => ({
        created_timestamp: created,
        updated_timestamp:
          Math.floor(writtenAt / 1000) - random.between(60, 400_000),
        ...session(random),
        device: random.pick(["Linux PC", "Example Phone"]),
        location: `${placeName(random)}, Côte des Grèbes`,
        app: random.pick(["Firefox", "Facebook app"]),
        session_type: random.pick(["Desktop", "Mobile"]),
      }),
    ),
    list(
      "logins_and_logouts",
      "account_accesses_v2",
      amounts.logins,
      (random, timestamp) => ({
        action: random.pick(["Login", "Log out"]),
        timestamp,
        site: "www.facebook.com",
        ip_address: ipAddress(random),
      }),
    ),
    list(
      "ip_address_activity",
      "used_ip_address_v2",
      Math.ceil(amounts.logins * 0.7),
      (random, timestamp) => ({
        ip: ipAddress(random),
        action: "Login",
        timestamp,
        user_agent: random.pick(agents),
      }),
    ),
    list(
      "recognized_devices",
      "recognized_devices_v2",
      amounts.devices,
      (random, created) => ({
        name: random.pick(["Firefox on Linux", "Example Phone de Noël"]),
        created_timestamp: created,
        updated_timestamp: created + random.between(0, 900_000),
        ...session(random),
      }),
    ),
    list(
      "mobile_devices",
      "devices_v2",
      Math.ceil(amounts.devices / 2),
      (random, updated) => ({
        type: "Example Phone",
        os: `Android ${random.between(7, 15)}`,
        update_time: updated,
        advertiser_id: `00000000-0000-4000-8000-${random.digits(12)}`,
        redact_tokens: [],
        family_device_id: `00000000-0000-4000-9000-${random.digits(12)}`,
        device_locale: "fr_FR",
        // Two tokens with times of their own are still one device.
        push_tokens: [updated, updated - 90_000].map((creation_time) => ({
          disabled: false,
          client_update_time: 0,
          creation_time,
          app_version: "400",
          locale: "fr_FR",
          os_version: "13",
          token: random.digits(12),
          device_id: random.digits(10),
        })),
      }),
    ),
    list("record_details", "admin_records_v2", 2, (random, created) => ({
      event: "Email change",
      session: { created_timestamp: created, ...session(random) },
      extra_info: { old_email: owner.oldMail, new_email: owner.mail },
    })),
    list(
      "email_address_verifications",
      "contact_verifications_v2",
      2,
      (random, at) =>
        random.chance(0.5)
          ? { contact: owner.mail, contact_type: 2, verification_time: at }
          : { contact: owner.phone, contact_type: 1, verification_time: at },
    ),
    wholeFile(life, `${folder}/browser_cookies.json`, (random) => {
      const cookies = new Set(
        Array.from({ length: amounts.devices + 1 }, () => cookie(random)),
      );
      const times = (count: number) => [
        ...secondsBack(random, count, writtenAt - QUARTER, writtenAt),
      ];
      return {
        value: {
          datr_stats_v2: Object.fromEntries(
            [...cookies].map((each) => [each, times(3)]),
          ),
        },
        counts: { devices: cookies.size },
      };
    }),
    wholeFile(
      life,
      `${folder}/your_facebook_activity_history.json`,
      (random) => {
        const apps = ["Facebook pour Android", "Messenger – téléphone"];
        const days = () => [
          ...secondsBack(random, 5, writtenAt - QUARTER, writtenAt),
        ];
        return {
          value: {
            last_activity_v2: {
              last_activity_time: Object.fromEntries(
                apps.map((app) => [app, { activity_by_day: days() }]),
              ),
            },
          },
          counts: { devices: apps.length },
        };
      },
    ),
  ];
}
