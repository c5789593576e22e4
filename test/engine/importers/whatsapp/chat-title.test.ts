import { expect, it } from "vitest";

import { entryName } from "../../../../electron/engine/importers/entry-name.ts";
import {
  isSameTitle,
  titleInName,
} from "../../../../electron/engine/importers/whatsapp/chat-title.ts";
import { whatsapp } from "../../../../electron/engine/importers/whatsapp/importer.ts";

it.each([
  "WhatsApp Chat with X.txt",
  "WhatsApp Chat - X.zip",
  "WhatsApp Chat mit X.txt",
  "WhatsApp-Chat mit X.txt",
  "Discussion WhatsApp avec X.txt",
  "Chat de WhatsApp con X.txt",
  "Conversa do WhatsApp com X.txt",
  "Conversa no WhatsApp com X.txt",
  "Chat WhatsApp con X.txt",
  "WhatsApp-chat met X.txt",
  "Czat WhatsApp z X.txt",
  "X ile WhatsApp Sohbeti.txt",
  "WhatsApp-chatt med X.txt",
  "WhatsApp-samtale med X.txt",
  "WhatsApp chat med X.txt",
  "WhatsApp-keskustelu henkilön X kanssa.txt",
  "Chat WhatsApp s\u00a0uživatelem X.txt",
  "WhatsApp chat s používateľom X.txt",
  "WhatsApp csevegés vele: X.txt",
  "WhatsApp csevegés vele_ X.txt",
  "Conversație WhatsApp cu X.txt",
  "Συνομιλία WhatsApp με X.txt",
  "Xat de WhatsApp amb X.txt",
  "Чат WhatsApp с X.txt",
  "Чат WhatsApp с\u00a0контактом X.txt",
  "Бесіда WhatsApp з X.txt",
  "دردشة واتساب مع X.txt",
  "צ'אט WhatsApp עם X.txt",
  "גיבוי.txt".replace("גיבוי", "צ’אט WhatsApp עם X"),
  "گفتگوی WhatsApp با X.txt",
  "X के साथ WhatsApp चैट.txt",
  "X এর সাথে WhatsApp চ্যাট.txt",
  "X کے ساتھ WhatsApp بات چیت.txt",
  "XとのWhatsAppチャット.txt",
  "X님과의 WhatsApp 대화.txt",
  "WhatsApp 与 X 的对话.txt",
  "与X的 WhatsApp 聊天.txt",
  "WhatsApp 與 X 的對話.txt",
  "Chat WhatsApp dengan X.txt",
  "Sembang WhatsApp dengan X.txt",
  "Trò chuyện WhatsApp với X.txt",
  "แชท WhatsApp กับ X.txt",
  "WhatsApp Chat kay X.txt",
  "Soga za WhatsApp na X.txt",
  "WhatsApp Gesprek met X.txt",
  "WhatsApp razgovor s X.txt",
  "WhatsApp Чат с X.txt",
  "WhatsApp_Chat_with_X.txt",
  "12_WhatsApp Chat with X.txt",
])("the title in %s", (name) => {
  for (const title of ["Zoé Oak", "+1 555-010-0142", "🌱 Club - 2", "ليلى"]) {
    const full = name.replace(/X(?!.*X)/, title);
    expect(titleInName(full)).toBe(title);
    // Whoever unpacked it may have taken the accents apart.
    expect(titleInName(full.normalize("NFD"))).toBe(title);
    if (name.endsWith(".txt"))
      expect(whatsapp.claims(entryName(`a/${full}`))).toEqual({
        root: "a/",
        sure: true,
      });
  }
});

it("is the same whatever a file system or a browser made of it", () => {
  expect(isSameTitle("Plan: B/C?", "Plan_ B_C_")).toBe(true);
  expect(isSameTitle("Plan B", "Plan B (1)")).toBe(true);
  expect(isSameTitle("Ann", "Anna")).toBe(false);
});
