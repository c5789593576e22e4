import { instant, text } from "../../meta/mapping.ts";
import { readKeyedMap } from "../odd-files.ts";
import { log, type FileRow } from "./shapes.ts";

/** Log-ins, sessions, addresses and devices: views of the same days, each counted by itself. */
export const securityFiles: readonly FileRow[] = [
  {
    id: "account_activity",
    entries: ["security_and_login_information/account_activity"],
    category: "devices",
    flow: "observed",
    html: { heading: "action" },
    rows: { keys: ["account_activity"] },
    record: {
      title: text("action"),
      text: text("ip_address"),
      occurredAt: instant("timestamp"),
    },
  },
  {
    id: "sessions",
    entries: ["security_and_login_information/where_you_re_logged_in"],
    category: "devices",
    flow: "observed",
    html: { heading: "device", footer: "updated" },
    rows: {
      keys: ["active_sessions"],
      labels: ["Location details", "IP address", "Session type"],
    },
    record: {
      title: text("device", "session_type"),
      text: text("ip_address"),
      occurredAt: instant("created_timestamp", "created"),
    },
  },
  {
    id: "logins",
    entries: ["security_and_login_information/logins_and_logouts"],
    category: "devices",
    flow: "observed",
    html: { heading: "action" },
    rows: { keys: ["account_accesses"] },
    record: {
      title: text("action"),
      text: text("ip_address"),
      occurredAt: instant("timestamp"),
    },
  },
  {
    id: "ip_addresses",
    entries: [
      "security_and_login_information/used_ip_addresses",
      "security_and_login_information/ip_address_activity",
    ],
    category: "devices",
    flow: "observed",
    html: { heading: "action" },
    rows: { keys: ["used_ip_address"] },
    record: {
      title: text("action"),
      text: text("ip", "ip_address"),
      occurredAt: instant("timestamp"),
    },
  },
  {
    id: "recognised_devices",
    entries: [
      "security_and_login_information/authorized_logins",
      "security_and_login_information/recognized_devices",
    ],
    category: "devices",
    flow: "observed",
    rows: { keys: ["recognized_devices"] },
    record: {
      title: text("name"),
      text: text("ip_address"),
      occurredAt: instant("created_timestamp"),
    },
  },
  {
    id: "mobile_devices",
    entries: [
      "security_and_login_information/mobile_devices",
      "profile_information/your_devices",
    ],
    category: "devices",
    flow: "observed",
    html: { heading: "type" },
    rows: { keys: ["devices"], labels: ["Device name", "Device model"] },
    record: {
      title: text("type", "device_name"),
      text: text("family_device_id", "device_model"),
      occurredAt: instant("update_time"),
    },
  },
  {
    id: "record_details",
    entries: [
      "security_and_login_information/administrative_records",
      "security_and_login_information/record_details",
    ],
    category: "devices",
    flow: "observed",
    html: { heading: "event" },
    rows: { keys: ["admin_records"] },
    record: {
      title: text("event"),
      text: (row) => row.fields?.child("session")?.text("ip_address"),
      // A page shows no session: the time stands below the block.
      occurredAt: (row) =>
        row.fields === undefined
          ? row.instant("timestamp")
          : row.fields.child("session")?.instant("created_timestamp"),
    },
    // Localised in HTML, but two changes of one session are two facts.
    identity: (row) => [extraValues(row.fields?.peek("extra_info"))],
  },
  {
    id: "account_status_changes",
    entries: ["security_and_login_information/account_status_changes"],
    category: "devices",
    flow: "observed",
    html: { heading: "status" },
    rows: { keys: ["account_status_changes"] },
    record: { title: text("status"), occurredAt: instant("timestamp") },
  },
  {
    id: "contact_verifications",
    entries: [
      "security_and_login_information/contact_verifications",
      "security_and_login_information/email_address_verifications",
    ],
    category: "devices",
    flow: "observed",
    html: { heading: "contact" },
    rows: { keys: ["contact_verifications"] },
    record: { text: text("contact"), occurredAt: instant("verification_time") },
  },
  {
    id: "login_protection",
    entries: ["security_and_login_information/login_protection_data"],
    category: "devices",
    flow: "observed",
    rows: { keys: ["login_protection_data"] },
    record: {
      text: text("name"),
      occurredAt: (row) =>
        row.fields?.child("session")?.instant("created_timestamp"),
    },
  },
  {
    id: "cookies",
    entries: [
      "security_and_login_information/datr_cookie_info",
      "security_and_login_information/browser_cookies",
    ],
    category: "devices",
    flow: "observed",
    rows: { keys: ["datr_stats"], labels: ["Name"] },
    read: readKeyedMap,
    record: { text: text("name"), occurredAt: instant() },
  },
  {
    id: "usage_by_day",
    entries: [
      "security_and_login_information/your_facebook_activity",
      "security_and_login_information/your_facebook_activity_history",
    ],
    category: "devices",
    flow: "observed",
    rows: { keys: ["last_activity/last_activity_time"], labels: ["Name"] },
    read: readKeyedMap,
    record: { text: text("name"), occurredAt: instant() },
  },
  log(
    "two_factor",
    "devices",
    "observed",
    "security_and_login_information/two-factor_authentication",
  ),
  log(
    "last_login",
    "devices",
    "observed",
    "security_and_login_information/information_about_your_last_login",
  ),
  log(
    "login_cookies",
    "devices",
    "observed",
    "security_and_login_information/device_login_cookies",
  ),
  log(
    "account_recoveries",
    "devices",
    "observed",
    "security_and_login_information/your_recent_account_recovery_successes",
  ),
  log(
    "recoveries_without_password",
    "devices",
    "observed",
    "security_and_login_information/account_recoveries_without_password_changes",
  ),
  log(
    "account_confirmation",
    "devices",
    "observed",
    "security_and_login_information/your_account_confirmation_information",
  ),
  log(
    "password_change",
    "devices",
    "observed",
    "facebook_accounts_center/you_account_password",
    "facebook_accounts_center/your_account_password_information",
  ),
  log(
    "download_requests",
    "devices",
    "provided",
    "other_activity/your_information_download_requests",
  ),
  log(
    "hardware",
    "devices",
    "observed",
    "other_logged_information/detected_hardware",
  ),
  {
    id: "secret_conversations",
    entries: ["messages/secret_conversations"],
    category: "devices",
    flow: "observed",
    rows: {
      keys: [
        "secret_conversations/armadillo_devices",
        "secret_conversations/tincan_devices",
      ],
      labels: ["Device model"],
    },
    record: {
      // A list of calls stands beside those of devices; nobody has seen one that is not empty.
      category: (row) =>
        row.pointer.includes("/calls/") ? "calls" : undefined,
      title: text("device_model", "device_type"),
      text: text("last_connected_ip"),
      occurredAt: instant("last_active_time"),
    },
  },
  log(
    "messenger_devices",
    "devices",
    "observed",
    "messages/information_about_your_devices",
  ),
  log(
    "messenger_installed",
    "devices",
    "observed",
    "messages/your_messenger_app_install_information",
  ),
  log(
    "messenger_encrypted_devices",
    "devices",
    "observed",
    "messages/your_end-to-end_encryption_enabled_messenger_device",
  ),
  log(
    "marketplace_devices",
    "devices",
    "observed",
    "facebook_marketplace/your_marketplace_device_history",
  ),
];

function extraValues(value: unknown): string | undefined {
  return typeof value === "object" && value !== null
    ? JSON.stringify(Object.values(value))
    : undefined;
}
