import { plain } from "../meta/time-words.ts";

/*
 * The words by which an account report names its things: keys of its JSON, file names, and the headings and labels of
 * its pages.
 *
 * Seen in public code and articles (2018 to 2026): the English ones. Labels are in the app's language, and no list of
 * them is public: the other languages here are beginnings of the ordinary words, and what matches none of them keeps
 * its label and stays `other`.
 */

/** What a file, a section or a list of a report is about. */
export type Topic =
  | "user"
  | "registration"
  | "avatar"
  | "contacts"
  | "groups"
  | "channels"
  | "blocked"
  | "devices"
  | "settings"
  | "terms"
  | "other";

type Words<T extends string> = readonly (readonly [T, RegExp])[];

/** Lists and sections, the most exact first: "blocked contacts" are no contacts. */
const LISTS: Words<"blocked" | "devices" | "channels" | "groups" | "contacts"> =
  [
    [
      "blocked",
      /block|bloqu|blocc|geblok|blokir|blokk|blokad|zablok|blocat|engel|estetyt|disekat|blok|заблок|блокир|ブロック|屏蔽|封鎖|拉黑|차단|محظور|חסומ|ब्लॉक|chặn|บล็อก|αποκλε/,
    ],
    [
      "devices",
      /device|appareil|gerät|dispositiv|apparaat|apparaten|urządze|cihaz|enhet|enhed|laite|zařízen|zariaden|eszköz|perangkat|peranti|устройств|пристро|デバイス|端末|设备|裝置|기기|أجهزة|جهاز|מכשיר|डिवाइस|thiết bị|อุปกรณ์|συσκευ/,
    ],
    [
      "channels",
      /channel|newsletter|chaîne|chaine|kanal|kanaal|kanał|canal|saluran|kanava|kanál|csatorn|канал|チャンネル|频道|頻道|채널|قنوات|قناة|ערוצ|चैनल|kênh|ช่อง|κανάλι/,
    ],
    [
      "groups",
      /group|gruppe|groupe|grupo|gruppi|gruppo|groep|grupp|grup|ryhm|skupin|csoport|communit|коммьюнити|групп|груп|グループ|群组|群組|그룹|مجموع|קבוצ|समूह|ग्रुप|nhóm|กลุ่ม|ομάδ/,
    ],
    [
      "contacts",
      /contact|kontakt|contatt|contato|contatos|yhteystied|névjegy|kişi|rehber|kenalan|контакт|連絡先|联系人|聯絡人|연락처|جهات الاتصال|אנשי קשר|संपर्क|danh bạ|liên hệ|ผู้ติดต่อ|επαφ/,
    ],
  ];

const SECTIONS: Words<
  "registration" | "avatar" | "terms" | "settings" | "user"
> = [
  [
    "registration",
    /regist|inscription|inscripción|iscrizion|rejestrac|kayıt|rekister|pendaftaran|регистрац|реєстрац|登録|注册|註冊|가입|등록|تسجيل|הרשמ|पंजीकर|đăng ký|ลงทะเบียน|εγγραφ/,
  ],
  ["avatar", /avatar|аватар|アバター|虚拟形象|아바타/],
  [
    "terms",
    /terms|(^|[^a-z])tos([^a-z]|$)|conditions|nutzungsbedingung|condicion|términos|termini|termos|voorwaarden|warunki|regulamin|şart|koşul|villkor|vilkår|ehdot|podmínk|podmienk|feltétel|ketentuan|syarat|услови|умови|利用規約|条款|條款|약관|شروط|תנאי|शर्त|điều khoản|ข้อกำหนด|όροι/,
  ],
  [
    "settings",
    /setting|privacy|einstellung|datenschutz|paramètre|réglage|confidential|configura|ajustes|privacidad|impostazion|instelling|ustawieni|prywatn|ayar|gizlilik|inställning|innstilling|indstilling|asetuks|nastaven|beállítás|pengaturan|privasi|tetapan|настройк|конфиденц|налаштуван|設定|设置|隐私|隱私|설정|개인정보|إعداد|خصوصية|הגדר|פרטיות|सेटिंग|गोपनीयता|cài đặt|quyền riêng tư|ตั้งค่า|ρυθμίσ|απόρρητ/,
  ],
  [
    "user",
    /user|utilisateur|usuario|usuário|utente|nutzer|gebruiker|użytkown|kullanıcı|användar|bruker|bruger|käyttäjä|uživatel|používateľ|felhasznál|pengguna|пользовател|користувач|ユーザー|用户|使用者|사용자|مستخدم|משתמש|उपयोगकर्ता|người dùng|ผู้ใช้|χρήστ/,
  ],
];

/** What a choice is about, by its key or label; what is said here is the same choice in a report's JSON and page. */
const CHOICES: Words<Choice> = [
  [
    "read_receipts",
    /read receipt|lesebestätig|confirmations? de lecture|confirmaci[oó]n(es)? de lectura|confirma(ç|c)[õo]es de leitura|conferme di lettura|leesbevestig|okundu bilgi|отч[её]ты о прочтении|既読/,
  ],
  [
    "last_seen",
    /last seen|zuletzt online|dernière connexion|vu à|hora de últ|visto por último|ultimo accesso|laatst gezien|ostatnio widzian|son görülme|был\S* \(?а?\)? ?в сети|время последнего|最終ログイン|最后上线|最後上線|마지막 접속|آخر ظهور/,
  ],
  [
    "profile_photo",
    /profile (photo|picture)|profilbild|photo de profil|foto d[ei]l? perfil|foto do perfil|immagine del profilo|profielfoto|zdjęcie profilowe|profil fotoğraf|фото профиля|プロフィール(写真|画像)|头像|頭像|프로필 사진|صورة الملف/,
  ],
  [
    "two_step",
    /two step|2 step|zwei schritt|zwei stufen|verifizierung in zwei|vérification en deux|verificaci[oó]n en dos|confirmaç(ão|ao) em duas|verifica in due|twee(staps| stap)|dwuetapow|iki adımlı|двухшагов|2段階|两步|兩步|2단계/,
  ],
  [
    "groups",
    /group|gruppe|groupe|grupo|gruppi|groep|grup|групп|グループ|群组|群組|그룹|مجموع/,
  ],
  [
    "about",
    /(^| )about|^info( |$)|^infos?$|actu|recado|сведения|基本データ|个性签名|關於|소개/,
  ],
  ["status", /status|statut|estado|stato|статус|ステータス|动态|動態|상태/],
  ["online", /(^| )online( |$)|en ligne|en línea/],
];

export type Choice =
  | "meta_sharing"
  | "terms"
  | "terms_2021"
  | "read_receipts"
  | "last_seen"
  | "profile_photo"
  | "two_step"
  | "groups"
  | "about"
  | "status"
  | "online";

/** A key or label as words: `wa_lastSeen_privacy` and "Last-seen privacy:" are much the same. */
export function wordsOf(label: string): string {
  return plain(label.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .replace(/[-‑_\s]+/g, " ")
    .replace(/^wa /, "")
    .trim();
}

function find<T extends string>(words: Words<T>, label: string): T | undefined {
  const text = wordsOf(label);
  return words.find(([, pattern]) => pattern.test(text))?.[0];
}

/** What a list is of, as its label says. */
export const listTopic = (label: string): Topic | undefined =>
  find(LISTS, label);

/** What a section with this heading, or a file of this name, is about. */
export const sectionTopic = (label: string): Topic | undefined =>
  find(SECTIONS, label) ?? find(LISTS, label);

/** The names of the companies are the same in all languages; `metadata` names none. */
const META = /(^|[^\p{L}])(meta|facebook)([^\p{L}]|$)/u;

/** Whether a label speaks of Facebook, or of Meta as it is called since 2021. */
export const namesMeta = (label: string): boolean => META.test(wordsOf(label));

/** Which choice a setting is, if it is one that is known. */
export function choiceOf(label: string, topic: Topic): Choice | undefined {
  if (namesMeta(label)) return "meta_sharing";
  if (topic !== "terms") return find(CHOICES, label);
  // Since 2021 there is a second version; the year is written in digits in most languages.
  return /2021/.test(plain(label))
    ? "terms_2021"
    : /accept|akzept|zu(ge)?stimm|acept|aceit|accett|geaccept|akcept|kabul|принят|承諾|同意|接受|동의|قبول/.test(
          wordsOf(label),
        )
      ? "terms"
      : undefined;
}

/** What kind of setting a label is, without the words that only say that it is one. */
export function plainChoice(label: string): string {
  return wordsOf(label)
    .replace(/\b(privacy|timestamp|time|date)\b/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const YES =
  /^(true|yes|on|accepted|enabled|opted in|shared|ja|oui|s[iíì]|sim|да|tak|evet|はい|是|예|نعم|activé|aktiviert)$/;
const NO =
  /^(false|no|off|not accepted|declined|disabled|not shared|nein|non|não|nao|nee|нет|nie|hayır|いいえ|否|아니요|لا)$/;

/** Yes or no, where a value says one; else the value. For comparing, never for showing. */
export function plainValue(value: string): string {
  const text = wordsOf(value);
  return YES.test(text) ? "yes" : NO.test(text) ? "no" : text;
}

const OUT =
  /opt(ed)? ?out|refus|declin|widersproch|abgelehn|rechaz|rifiut|recus|geweiger|отказ|拒否|拒绝|거부|رفض/;

/** Whether sharing with Meta was refused, where label and value tell. */
export function isRefused(label: string, value: string): boolean | undefined {
  if (/^not? opted ?out/.test(wordsOf(value))) return false;
  if (OUT.test(wordsOf(value))) return true;
  const said = plainValue(value);
  if (said !== "yes" && said !== "no") return undefined;
  return OUT.test(wordsOf(label)) ? said === "yes" : said === "no";
}

/** The field that holds a person's number. */
export const isNumberLabel = (label: string): boolean =>
  /phone|telefon|téléphone|teléfono|telefoonn|numero|número|número|puhelin|telpon|телефон|номер|電話|电话|手机|전화|هاتف|טלפון|फ़ोन|फोन|điện thoại|โทรศัพท์|τηλέφων/.test(
    wordsOf(label),
  );

/** The field that holds a name: a whole word, since `username` and `app name` are others. */
export const isNameLabel = (label: string): boolean =>
  /^(push ?|display ?|full ?|user ?)?(name|nom|nombre|nome|naam|имя|ім.я|isim|ad|nazwa|navn|namn|nimi|jméno|meno|név|nama|名前|名称|名稱|이름|الاسم|שם|नाम|tên|ชื่อ|όνομα)$/.test(
    wordsOf(label),
  );

export const isVersionLabel = (label: string): boolean =>
  /version|versi[oó]n|versão|versao|versione|wersja|sürüm|verze|verzia|verzió|versi|версия|версія|バージョン|版本|버전|إصدار|גרסה|संस्करण|phiên bản|เวอร์ชัน|έκδοση|build/.test(
    wordsOf(label),
  );
