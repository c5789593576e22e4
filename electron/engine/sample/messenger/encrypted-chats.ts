import { chatText } from "../chat-text.ts";
import type { Life } from "../life.ts";
import { mediaBytes } from "../media-bytes.ts";
import type { Person } from "../names.ts";
import type { Random } from "../random.ts";
import type { SampleFile } from "../sample-file.ts";

/** Chats between two were encrypted by default about then, and are in no Facebook download since. */
const SWITCHED = Date.UTC(2024, 1, 21);

const FAILED = "Failed to download media";

/**
 * Messenger's own download of encrypted chats (seen 2024 to 2026): one file a thread in clean UTF-8, newest first, and the
 * media beside them. Calls and the owner are not in it.
 */
export function encryptedChatFiles(
  life: Life,
  random: Random,
  others: readonly Person[],
  messages: number,
): SampleFile[] {
  const files: SampleFile[] = [];
  const uris: string[] = [];
  for (const [index, other] of others.entries()) {
    const name = `${other.name}_${index + 1}`;
    const list = threadMessages(life, random.fork(name), other, messages);
    const value = {
      participants: [other.name, life.owner.name],
      threadName: name,
      messages: list,
    };
    files.push({
      path: `messages/${name}.json`,
      status: "read",
      write: (tally) => {
        tally.count("messages", list.length);
        return [`${JSON.stringify(value, null, 2)}\n`];
      },
    });
    uris.push(...list.flatMap(({ media }) => media.map(({ uri }) => uri)));
  }
  for (const uri of uris) {
    if (uri === FAILED) continue;
    const path = uri.replace("./", "messages/");
    files.push({ path, status: "media", write: () => [mediaBytes(path)] });
  }
  return files;
}

interface EncryptedMessage {
  isUnsent: boolean;
  media: { uri: string }[];
  reactions: { actor: string; reaction: string }[];
  senderName: string;
  text: string;
  timestamp: number;
  type: "text" | "media" | "link" | "placeholder";
}

function threadMessages(
  life: Life,
  random: Random,
  other: Person,
  messages: number,
): EncryptedMessage[] {
  const list: EncryptedMessage[] = [];
  for (let nth = 0; nth < messages; nth++) {
    const sender = random.pick([life.owner, other]);
    const reactor = sender === other ? life.owner : other;
    list.push({
      isUnsent: false,
      media: [],
      reactions: random.chance(0.08)
        ? [{ actor: reactor.name, reaction: random.pick(["❤", "😆", "👍"]) }]
        : [],
      senderName: sender.name,
      timestamp: random.between(SWITCHED, life.writtenAt - 86_400_000),
      ...content(life, random, other),
    });
  }
  return list.sort((one, two) => two.timestamp - one.timestamp);
}

function content(
  life: Life,
  random: Random,
  other: Person,
): Pick<EncryptedMessage, "text" | "type"> & Partial<EncryptedMessage> {
  const kind = random.next();
  if (kind < 0.05)
    return {
      type: "placeholder",
      isUnsent: true,
      text: "This message was unsent",
    };
  if (kind < 0.12) {
    const name = `${random.digits(15)}.${random.pick(["jpg", "mp4"])}`;
    const uri = random.chance(0.15) ? FAILED : `./media/${name}`;
    return { type: "media", text: "", media: [{ uri }] };
  }
  if (kind < 0.16)
    return {
      type: "link",
      text: `https://www.example.org/${random.letters(8, "abcdefghijkmnpqrstuvwxyz")}`,
    };
  return {
    type: "text",
    text: chatText(other.language, random, life.firstNames),
  };
}
