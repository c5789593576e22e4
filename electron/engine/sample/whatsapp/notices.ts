import type { ChatLanguage } from "./regions.ts";

/**
 * What WhatsApp itself writes into a chat: {a} did it, to {b}; {g} is the name of the group, {o} an older one.
 *
 * The wording around the known stems is ours.
 */
export interface Notices {
  encryption: string;
  created?: string;
  added?: string;
  left?: string;
  subject?: string;
  icon?: string;
  code?: string;
  timer?: string;
  call?: string;
}

export const NOTICES: Readonly<Record<ChatLanguage, Notices>> = {
  en: {
    encryption:
      "Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Learn more.",
    created: '{a} created group "{g}"',
    added: "{a} added {b}",
    left: "{a} left",
    subject: '{a} changed the subject from "{o}" to "{g}"',
    icon: "{a} changed this group's icon",
    code: "Your security code with {b} changed. Tap to learn more.",
    timer:
      "{a} turned on disappearing messages. New messages will disappear from this chat 90 days after they're sent.",
    call: "{a} started a call",
  },
  de: {
    encryption:
      "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Nur Personen in diesem Chat können sie lesen, anhören oder teilen. Mehr erfahren",
    created: '{a} hat die Gruppe "{g}" erstellt',
    added: "{a} hat {b} hinzugefügt",
    left: "{a} hat die Gruppe verlassen",
    subject: '{a} hat den Gruppennamen von "{o}" zu "{g}" geändert',
    icon: "{a} hat das Gruppenbild geändert",
    code: "Deine Sicherheitsnummer für {b} hat sich geändert. Tippe, um mehr zu erfahren.",
    call: "{a} hat einen Anruf gestartet",
  },
  fr: {
    encryption:
      "Les messages et les appels sont chiffrés de bout en bout. Seules les personnes qui participent à cette discussion peuvent les lire, les écouter ou les partager. En savoir plus",
    created: '{a} a créé le groupe "{g}"',
    added: "{a} a ajouté {b}",
    left: "{a} est parti",
    subject: '{a} a changé le sujet de "{o}" à "{g}"',
    icon: "{a} a changé l’icône de ce groupe",
    code: "Votre code de sécurité avec {b} a changé. Appuyez pour en savoir plus.",
  },
  es: {
    encryption:
      "Los mensajes y las llamadas están cifrados de extremo a extremo. Solo las personas en este chat pueden leerlos, escucharlos o compartirlos. Más información",
    created: '{a} creó el grupo "{g}"',
    added: "{a} añadió a {b}",
    left: "{a} salió",
    subject: '{a} cambió el asunto de "{o}" a "{g}"',
    icon: "{a} cambió el ícono de este grupo",
    code: "Tu código de seguridad con {b} cambió. Toca para más información.",
  },
  "pt-BR": {
    encryption:
      "As mensagens e as chamadas são protegidas com a criptografia de ponta a ponta. Somente as pessoas nesta conversa podem ler, ouvir ou compartilhar. Saiba mais",
    created: '{a} criou o grupo "{g}"',
    added: "{a} adicionou {b}",
    left: "{a} saiu",
    subject: '{a} mudou o assunto de "{o}" para "{g}"',
    icon: "{a} mudou a imagem do grupo",
    code: "Seu código de segurança com {b} mudou. Toque para saber mais.",
  },
  "pt-PT": {
    encryption:
      "As mensagens e chamadas são encriptadas ponto a ponto. Ninguém fora desta conversa as pode ler ou ouvir.",
    created: '{a} criou o grupo "{g}"',
    added: "{a} adicionou {b}",
    left: "{a} saiu",
  },
  it: {
    encryption:
      "I messaggi e le chiamate sono crittografati end-to-end. Solo le persone in questa chat possono leggerli, ascoltarli o condividerli. Scopri di più",
    created: '{a} ha creato il gruppo "{g}"',
    added: "{a} ha aggiunto {b}",
    left: "{a} ha abbandonato",
    code: "Il tuo codice di sicurezza con {b} è cambiato.",
  },
  nl: {
    encryption:
      "Berichten en gesprekken zijn end-to-end versleuteld. Alleen mensen in deze chat kunnen ze lezen, beluisteren of delen. Meer informatie",
    created: '{a} heeft de groep "{g}" gemaakt',
    added: "{a} heeft {b} toegevoegd",
    left: "{a} heeft de groep verlaten",
    code: "Uw beveiligingscode met {b} is gewijzigd.",
  },
  pl: {
    encryption:
      "Wiadomości i połączenia są w pełni zaszyfrowane. Tylko osoby w tym czacie mogą je czytać, odsłuchiwać i udostępniać.",
    code: "Twój kod zabezpieczeń w rozmowie z {b} został zmieniony.",
  },
  tr: {
    encryption: "Mesajlar ve aramalar uçtan uca şifrelidir.",
    created: '{a} "{g}" grubunu oluşturdu',
    added: "{a} {b} kişisini ekledi",
    left: "{a} gruptan ayrıldı",
    code: "{b} ile güvenlik kodunuz değişti.",
  },
  ru: {
    encryption:
      "Сообщения и звонки защищены сквозным шифрованием. Только участники этого чата могут читать, прослушивать или пересылать их. Подробнее",
    created: "{a} создал группу «{g}»",
    added: "{a} добавил {b}",
    left: "{a} покинул группу",
    code: "Ваш код безопасности с {b} изменился.",
  },
  uk: {
    encryption: "Повідомлення та дзвінки захищено наскрізним шифруванням.",
    code: "Ваш код безпеки з {b} змінено.",
  },
  ar: {
    encryption:
      "الرسائل والمكالمات مشفرة تمامًا بين الطرفين. لا يمكن لأحد خارج هذه الدردشة قراءتها أو الاستماع إليها.",
    created: '{a} أنشأ المجموعة "{g}"',
    added: "قام {a} بإضافة {b}",
    left: "غادر {a}",
    code: "تغيّر رمز أمان محادثتك مع {b}.",
  },
  he: {
    encryption:
      "ההודעות והשיחות מוצפנות מקצה-לקצה. רק אנשים בצ'אט הזה יכולים לקרוא אותן, להאזין להן או לשתף אותן.",
    code: "קוד האבטחה שלך עם {b} השתנה.",
  },
  fa: {
    encryption: "پیام‌ها و تماس‌ها سرتاسر رمزگذاری شده‌اند.",
    code: "کد امنیتی شما با {b} تغییر کرد.",
  },
  hi: {
    encryption:
      "मैसेज और कॉल एंड-टू-एंड एन्क्रिप्टेड हैं. इन्हें सिर्फ़ इस चैट में शामिल लोग ही पढ़, सुन या शेयर कर सकते हैं.",
    code: "{b} के साथ आपका सुरक्षा कोड बदल गया.",
  },
  bn: { encryption: "মেসেজ ও কল এন্ড-টু-এন্ড এনক্রিপ্টেড।" },
  ja: {
    encryption:
      "メッセージと通話はエンドツーエンド暗号化されています。このチャットの参加者だけが読んだり、聞いたり、共有したりできます。",
    created: "{a}がグループ「{g}」を作成しました",
    added: "{a}が{b}を追加しました",
    left: "{a}が退出しました",
    code: "{b}とのセキュリティコードが変更されました。",
  },
  ko: {
    encryption:
      "메시지와 통화는 종단간 암호화되어 보호됩니다. 이 대화방의 참여자만 읽거나 듣거나 공유할 수 있습니다.",
    created: '{a}님이 "{g}" 그룹을 만들었습니다',
    added: "{a}님이 {b}님을 추가했습니다",
    left: "{a}님이 나갔습니다",
    code: "{b}님과의 보안 코드가 변경되었습니다.",
  },
  "zh-CN": {
    encryption:
      "消息和通话已进行端到端加密。只有此聊天中的成员可以读取、收听或分享。",
    created: "{a} 创建了此群组",
    added: "{a} 添加了 {b}",
    left: "{a} 退出了",
    code: "您与 {b} 的安全代码已更改。",
  },
  "zh-TW": {
    encryption:
      "訊息和通話已受端對端加密保護。只有此對話的成員才能讀取或收聽。",
    created: "{a} 建立了群組「{g}」",
    added: "{a} 新增了 {b}",
    left: "{a} 退出了",
    code: "你與 {b} 的安全碼已變更。",
  },
  "zh-HK": {
    encryption:
      "訊息和通話已受端對端加密保護。只有此對話的成員才能讀取或收聽。",
    created: "{a} 建立了群組「{g}」",
    left: "{a} 退出了",
  },
  id: {
    encryption:
      "Pesan dan panggilan terenkripsi secara end-to-end. Hanya orang di chat ini yang bisa membaca, mendengarkan, atau membagikannya.",
    code: "Kode keamanan Anda dengan {b} berubah.",
  },
  ms: {
    encryption: "Mesej dan panggilan disulitkan hujung ke hujung.",
    code: "Kod keselamatan anda dengan {b} berubah.",
  },
  vi: {
    encryption:
      "Tin nhắn và cuộc gọi được mã hóa đầu cuối. Chỉ những người tham gia đoạn chat này mới có thể đọc, nghe hoặc chia sẻ.",
    code: "Mã bảo mật của bạn với {b} đã thay đổi.",
  },
  th: {
    encryption:
      "ข้อความและการโทรมีการเข้ารหัสจากต้นทางถึงปลายทาง เฉพาะคนในแชทนี้เท่านั้นที่อ่าน ฟัง หรือแชร์ได้",
    code: "รหัสความปลอดภัยของคุณกับ {b} เปลี่ยนไป",
  },
  sv: {
    encryption: "Meddelanden och samtal är komplett krypterade.",
  },
  nb: {
    encryption: "Meldinger og anrop er ende-til-ende-krypterte.",
    code: "Sikkerhetskoden din med {b} ble endret.",
  },
  da: {
    encryption: "Beskeder og opkald er end-to-end-krypterede.",
    code: "Din sikkerhedskode med {b} er ændret.",
  },
  fi: {
    encryption: "Viestit ja puhelut salataan täysin.",
    code: "Turvanumerosi käyttäjän {b} kanssa vaihtui.",
  },
  cs: {
    encryption: "Zprávy a hovory jsou chráněny koncovým šifrováním.",
    code: "Váš bezpečnostní kód s uživatelem {b} se změnil.",
  },
  sk: {
    encryption: "Správy a hovory sú chránené šifrovaním počas celého spojenia.",
    code: "Váš bezpečnostný kód s používateľom {b} sa zmenil.",
  },
  hu: {
    encryption:
      "Az üzeneteket és hívásokat végpontok közötti titkosítással védjük.",
  },
  ro: {
    encryption: "Mesajele și apelurile sunt criptate integral.",
    code: "S-a schimbat codul dvs. de securitate pentru {b}.",
  },
  el: {
    encryption: "Τα μηνύματα και οι κλήσεις κρυπτογραφούνται πλήρως.",
    code: "Ο κωδικός ασφαλείας σας με {b} άλλαξε.",
  },
  hr: {
    encryption: "Poruke i pozivi zaštićeni su potpunom enkripcijom.",
    code: "Vaš sigurnosni kôd s korisnikom {b} je promijenjen.",
  },
  ca: {
    encryption: "Els missatges i les trucades estan xifrats d'extrem a extrem.",
    code: "El vostre codi de seguretat amb {b} ha canviat.",
  },
};
