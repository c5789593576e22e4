/** What Android writes in one language; spellings that exist side by side are separated by a bar. */
export interface AndroidWords {
  /** Stands for every kind of medium in an export without media. */
  omitted: string;
  /** {n} is the name of the file; Persian turns it around. */
  attached: string;
  /** Before the address of a map. */
  location: string;
  live: string;
}

// Public tables and exports, read 2026-11, less the spellings nobody saw in an export.
export const ANDROID_WORDS = {
  en: {
    omitted: "<Media omitted>",
    attached: "{n} (file attached)",
    location: "location",
    live: "live location shared",
  },
  de: {
    omitted: "<Medien ausgeschlossen>|<Medien weggelassen>",
    attached: "{n} (Datei angehängt)",
    location: "Standort",
    live: "Live-Standort wird geteilt",
  },
  fr: {
    omitted: "<Médias omis>|<Fichier omis>",
    attached: "{n} (fichier joint)",
    location: "localisation",
    live: "Localisation en direct partagée",
  },
  es: {
    omitted: "<Multimedia omitido>|<Archivo omitido>",
    attached: "{n} (archivo adjunto)|{n} (archivo adjuntado)",
    location: "ubicación",
    live: "ubicación en tiempo real compartida",
  },
  "pt-BR": {
    omitted: "<Mídia oculta>|<Mídia omitida>|<Arquivo de mídia oculto>",
    attached: "{n} (arquivo anexado)",
    location: "localização",
    live: "localização atual compartilhada",
  },
  "pt-PT": {
    omitted: "<Ficheiro não revelado>",
    attached: "{n} (ficheiro anexado)",
    location: "localização",
    live: "Está a partilhar a sua localização",
  },
  it: {
    omitted: "<Media omessi>|<Media omesso>",
    attached: "{n} (file allegato)",
    location: "posizione",
    live: "posizione attuale condivisa",
  },
  nl: {
    omitted: "<Media weggelaten>",
    attached: "{n} (bestand bijgevoegd)",
    location: "locatie",
    live: "live locatie gedeeld",
  },
  pl: {
    omitted: "<pominięto multimedia>|<pliki pominięto>",
    attached: "{n} (załączony plik)",
    location: "położenie",
    live: "udostępniona transmisja położenia",
  },
  tr: {
    omitted: "<Medya dahil edilmedi>|<Medya atlanmış>",
    attached: "{n} (dosya ekli)",
    location: "konum",
    live: "Mevcut konum paylaşıldı",
  },
  ru: {
    omitted: "<Без медиафайлов>|<Файл пропущен>",
    attached: "{n} (файл добавлен)",
    location: "местоположение",
    live: "Геоданные отправлены",
  },
  uk: {
    omitted: "<Медіа пропущено>",
    attached: "{n} (файл додано)",
    location: "місцезнаходження",
    live: "геодані надіслано",
  },
  ar: {
    omitted: "<تم استبعاد الوسائط>",
    attached: "{n} (الملف مرفق)",
    location: "الموقع",
    live: "تمت مشاركة الموقع المباشر",
  },
  he: {
    omitted: "<המדיה לא נכללה>|<מדיה הושמטה>",
    attached: "{n} (קובץ מצורף)",
    location: "מיקום",
    live: "משתף מיקום בשידור חי",
  },
  fa: {
    omitted: "<رسانه حذف شد>|< پيوست نما/آهنگ حذف شد >",
    attached: "فایل پیوست شد {n}",
    location: "موقعیت",
    live: "مکان زنده به اشتراک گذاشته شد",
  },
  hi: {
    omitted: "<मीडिया के बिना>",
    attached: "{n} (फाइल अटैच कर दी गई है)",
    location: "स्थान",
    live: "लाइव स्थान साझा किया गया",
  },
  bn: {
    omitted: "<মিডিয়া বাদ দেওয়া হয়েছে>",
    attached: "{n} (ফাইল সংযুক্ত হয়েছে)",
    location: "অবস্থান",
    live: "লাইভ অবস্থান শেয়ার করা হয়েছে",
  },
  ja: {
    omitted: "<メディアなし>|<メディアは含まれていません>",
    attached: "{n} (添付ファイル有り)|{n} (添付ファイル)|{n} (ファイル添付)",
    location: "位置情報",
    live: "ライブロケーション共有",
  },
  ko: {
    omitted: "<미디어 파일 제외됨>|<미디어 파일을 생략한 대화내용>",
    attached: "{n} (파일 첨부됨)",
    location: "위치",
    live: "공유한 실시간 위치",
  },
  "zh-CN": {
    omitted: "<省略影音内容>|<省略多媒体文件>",
    attached: "{n} (文件附件)|<已附加: {n}>",
    location: "位置",
    live: "共享实时位置",
  },
  "zh-TW": {
    omitted: "<已省略多媒體檔案>|<忽略多媒體檔>",
    attached: "{n} (附件檔案)|<已附加：{n}>",
    location: "位置",
    live: "實時位置已分享",
  },
  id: {
    omitted: "<Media tidak disertakan>",
    attached: "{n} (file terlampir)",
    location: "lokasi",
    live: "Lokasi terkini dibagikan",
  },
  ms: {
    omitted: "<media dikecualikan>|<Media disingkirkan>",
    attached: "{n} (fail dilampirkan)",
    location: "lokasi",
    live: "lokasi terkini dikongsi",
  },
  vi: {
    omitted: "<bỏ qua tệp phương tiện>|<Bỏ qua Media>",
    attached: "{n} (tệp đính kèm)",
    location: "vị trí",
    live: "vị trí hiện thời được chia sẻ",
  },
  th: {
    omitted: "<ไฟล์สื่อถูกลบ>|<สื่อถูกลบ>",
    attached: "{n} (ไฟล์ที่แนบ)",
    location: "ตำแหน่งที่ตั้ง",
    live: "ตำแหน่งปัจจุบันถูกแบ่งปัน",
  },
  sv: {
    omitted: "<media utelämnat>|<Media har utelämnats>",
    attached: "{n} (bifogad fil)",
    location: "plats",
    live: "liveposition delad",
  },
  nb: {
    omitted: "<media utelatt>|<Uten vedlegg>",
    attached: "{n} (vedlagt fil)",
    location: "posisjon",
    live: "posisjon i sanntid delt",
  },
  da: {
    omitted: "<medier udeladt>|<Mediefil udeladt>",
    attached: "{n} (fil vedhæftet)",
    location: "placering",
    live: "live placering delt",
  },
  fi: {
    omitted: "<media jätettiin pois>|<Media jätetty pois>",
    attached: "{n} (liitetiedosto)",
    location: "sijainti",
    live: "live-sijainti jaettu",
  },
  cs: {
    omitted: "<Média vynechány>|< Média vynechána >",
    attached: "{n} (soubor byl přiložen)",
    location: "poloha",
    live: "byla sdílena aktuální poloha",
  },
  sk: {
    omitted: "<Médiá vynechané>",
    attached: "{n} (súbor pripojený)",
    location: "poloha",
    live: "bola zdieľaná aktuálna poloha",
  },
  hu: {
    omitted: "<média elhagyva>|<Hiányzó médiafájl>",
    attached: "{n} (fájl csatolva)",
    location: "Helyzet",
    live: "tartózkodási hely megosztva",
  },
  ro: {
    omitted: "<conținut media omis>",
    attached: "{n} (fișier atașat)",
    location: "locație",
    live: "locație în timp real distribuită",
  },
  el: {
    omitted: "<αρχείο παραλήφθηκε>|<Εξαίρεση πολυμέσων>",
    attached: "{n} (συνημμένο αρχείο)",
    location: "τοποθεσία",
    live: "η τωρινή τοποθεσία κοινοποιήθηκε",
  },
  hr: {
    omitted: "<Medijski zapis izostavljen>",
    attached: "{n} (datoteka u privitku)",
    location: "lokacija",
    live: "trenutna lokacija podijeljena",
  },
  ca: {
    omitted: "<fitxers multimèdia omesos>|<Mitjans omesos>",
    attached: "{n} (arxiu adjunt)",
    location: "ubicació",
    live: "Ubicació en directe compartida",
  },
  "zh-HK": {
    omitted: "<已省略多媒體檔案>|<忽略多媒體檔>",
    attached: "{n} (附件檔案)|<已附加：{n}>",
    location: "位置",
    live: "實時位置已分享",
  },
} satisfies Readonly<Record<string, AndroidWords>>;
