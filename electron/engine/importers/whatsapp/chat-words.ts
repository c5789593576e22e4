/*
 * The words that WhatsApp itself writes into an exported chat, by language of its app. Facts of public exports and of
 * apps from 2014 to 2026; several spellings of one thing coexist. Structure decides first (chat-body.ts): a body is
 * WhatsApp's only where it stands alone, and on iPhones behind a mark that no keyboard types. A language that is
 * missing here keeps its messages; only their kinds are `text`.
 */

/** A text in the form in which these words are compared: no invisible marks, vowel points, case or final stop. */
export function fold(text: string): string {
  return foldName(text).replace(/[.。।]$/, "");
}

/** The same with its final stop, which names have within sentences too. */
export function foldName(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/[\u064b-\u0652]/g, "")
    .replaceAll("’", "'")
    .toLowerCase()
    .trim();
}

interface Words {
  /** What stands for a file of any sort that was left out (Android). */
  media?: readonly string[];
  /** What stands for a file of one sort that was left out (iPhone). */
  image?: readonly string[];
  video?: readonly string[];
  audio?: readonly string[];
  sticker?: readonly string[];
  gif?: readonly string[];
  contact?: readonly string[];
  document?: readonly string[];
  /** The words beside the name of a file that is there. */
  attached?: readonly string[];
  live?: readonly string[];
  deleted?: readonly string[];
  deletedByYou?: readonly string[];
  edited?: readonly string[];
  missedVoice?: readonly string[];
  missedVideo?: readonly string[];
}

const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    media: ["<Media omitted>"],
    attached: ["file attached", "attached"],
    live: ["live location shared"],
    image: ["image omitted"],
    video: ["video omitted", "video note omitted", "video message omitted"],
    audio: ["audio omitted"],
    sticker: ["sticker omitted"],
    gif: ["GIF omitted"],
    contact: ["Contact card omitted"],
    document: ["document omitted"],
    deleted: ["This message was deleted", "Message deleted"],
    deletedByYou: ["You deleted this message"],
    edited: ["<This message was edited>"],
    missedVoice: ["Missed voice call"],
    missedVideo: ["Missed video call"],
  },
  de: {
    media: [
      "<Medien ausgeschlossen>",
      "<Medien weggelassen>",
      "<Medien ausgelassen>",
    ],
    attached: ["Datei angehängt", "Anhang"],
    live: ["Live-Standort wird geteilt"],
    image: ["Bild weggelassen"],
    video: [
      "Video weggelassen",
      "Videonotiz weggelassen",
      "Videonachricht weggelassen",
    ],
    audio: ["Audio weggelassen"],
    sticker: ["Sticker weggelassen"],
    gif: ["GIF weggelassen"],
    contact: ["Kontaktkarte ausgelassen", "Kontaktkarte weggelassen"],
    document: ["Dokument weggelassen"],
    deleted: ["Diese Nachricht wurde gelöscht"],
    deletedByYou: ["Du hast diese Nachricht gelöscht"],
    edited: ["<Diese Nachricht wurde bearbeitet.>"],
    missedVoice: ["Verpasster Sprachanruf"],
    missedVideo: ["Verpasster Videoanruf"],
  },
  fr: {
    media: ["<Médias omis>", "<Fichier omis>"],
    attached: ["fichier joint", "pièce jointe"],
    live: ["Localisation en direct partagée"],
    image: ["image absente"],
    video: ["vidéo absente"],
    audio: ["audio omis", "audio absent"],
    sticker: ["sticker omis", "sticker absent"],
    gif: ["GIF retiré", "GIF absent"],
    contact: ["Fiche contact manquante", "fiche contact absente"],
    document: ["document manquant", "document absent"],
    deleted: ["Ce message a été supprimé"],
    deletedByYou: ["Vous avez supprimé ce message"],
    edited: ["<Ce message a été modifié>"],
    missedVoice: ["Appel vocal manqué"],
    missedVideo: ["Appel vidéo manqué"],
  },
  es: {
    media: ["<Multimedia omitido>", "<Archivo omitido>"],
    attached: ["archivo adjunto", "archivo adjuntado", "adjunto"],
    live: ["ubicación en tiempo real compartida"],
    image: ["imagen omitida"],
    video: ["Video omitido"],
    audio: ["audio omitido"],
    sticker: ["sticker omitido"],
    gif: ["GIF omitido"],
    contact: ["Tarjeta de contacto omitida"],
    document: ["documento omitido"],
    deleted: ["Se eliminó este mensaje"],
    deletedByYou: ["Eliminaste este mensaje"],
    edited: ["<Se editó este mensaje.>"],
    missedVoice: ["Llamada perdida", "Llamada de voz perdida"],
    missedVideo: ["Videollamada perdida"],
  },
  "pt-BR": {
    media: ["<Mídia oculta>", "<Mídia omitida>", "<Arquivo de mídia oculto>"],
    attached: ["arquivo anexado", "anexado"],
    live: ["localização atual compartilhada"],
    image: ["imagem ocultada"],
    video: ["vídeo omitido"],
    audio: ["áudio ocultado"],
    sticker: ["figurinha omitida"],
    gif: ["GIF omitido", "GIF omitida"],
    contact: ["Cartão do contato omitido"],
    document: ["documento omitido", "documento ocultado"],
    deleted: [
      "Mensagem apagada",
      "Essa mensagem foi apagada",
      "Esta mensagem foi apagada",
    ],
    deletedByYou: ["Mensagem apagada", "Você apagou esta mensagem"],
    edited: ["<Mensagem editada>"],
    missedVoice: ["Chamada de voz perdida", "Ligação de voz perdida"],
    missedVideo: ["Chamada de vídeo perdida"],
  },
  "pt-PT": {
    media: ["<Ficheiro não revelado>"],
    attached: ["ficheiro anexado", "anexo"],
    live: ["Está a partilhar a sua localização"],
    image: ["imagem não revelada"],
    video: ["vídeo não revelado"],
    audio: ["ficheiro de áudio não revelado"],
    sticker: ["sticker não revelado"],
    gif: ["GIF não revelada"],
    contact: ["Contacto não revelado"],
    document: ["documento não revelado"],
    deleted: ["Esta mensagem foi apagada"],
    deletedByYou: ["Apagou esta mensagem"],
    missedVoice: ["Chamada de voz perdida"],
    missedVideo: ["Videochamada perdida"],
  },
  it: {
    media: ["<Media omessi>", "<Media omesso>"],
    attached: ["file allegato", "allegato"],
    live: ["posizione attuale condivisa"],
    image: ["immagine omessa"],
    video: ["video omesso"],
    audio: ["audio omesso"],
    sticker: ["sticker non incluso", "sticker omesso"],
    gif: ["GIF esclusa", "GIF omesso"],
    contact: ["Scheda contatto omessa"],
    document: ["documento omesso"],
    deleted: ["Questo messaggio è stato eliminato"],
    deletedByYou: ["Hai eliminato questo messaggio"],
    edited: ["<Questo messaggio è stato modificato>"],
    missedVoice: ["Chiamata vocale persa"],
    missedVideo: ["Videochiamata persa"],
  },
  nl: {
    media: ["<Media weggelaten>"],
    attached: ["bestand bijgevoegd", "bijgevoegd", "bijlage"],
    live: ["live locatie gedeeld"],
    image: ["afbeelding weggelaten"],
    video: ["video weggelaten"],
    audio: ["audio weggelaten"],
    sticker: ["sticker weggelaten"],
    gif: ["GIF weggelaten"],
    contact: ["Visitekaartje weggelaten"],
    document: ["document weggelaten"],
    deleted: ["Dit bericht is verwijderd"],
    deletedByYou: [
      "U hebt dit bericht verwijderd",
      "Je hebt dit bericht verwijderd",
    ],
    edited: ["<Dit bericht is bewerkt>"],
    missedVoice: ["Gemist spraakgesprek", "Gemiste spraakoproep"],
    missedVideo: ["Gemist videogesprek"],
  },
  pl: {
    media: ["<pominięto multimedia>", "<pliki pominięto>"],
    attached: ["załączony plik", "załączono"],
    live: ["udostępniona transmisja położenia"],
    image: ["obraz pominięty"],
    video: ["wideo pominięte"],
    audio: ["audio pominięte"],
    sticker: ["pominięto naklejkę"],
    gif: ["Plik GIF pominięty"],
    contact: ["Pominięta wizytówka kontaktu"],
    document: ["dokument pominięty"],
    deleted: ["Ta wiadomość została usunięta"],
    deletedByYou: [
      "Usunąłeś(-ęłaś) tę wiadomość",
      "Usunąłeś(aś) tę wiadomość",
      "Usunąłeś tę wiadomość",
      "Usunęłaś tę wiadomość",
    ],
    missedVoice: ["Nieodebrane poł. głosowe", "Nieodebrane połączenie"],
    missedVideo: ["Nieodebrane poł. wideo"],
  },
  tr: {
    media: ["<Medya dahil edilmedi>", "<Medya atlanmış>"],
    attached: ["dosya ekli", "eklendi", "ekli dosya"],
    live: ["Mevcut konum paylaşıldı"],
    image: ["görüntü dahil edilmedi"],
    video: ["video dahil edilmedi"],
    audio: ["ses dahil edilmedi"],
    sticker: ["Çıkartma dahil edilmedi"],
    gif: ["GIF dahil edilmedi"],
    contact: ["Kişi kartı dahil edilmedi"],
    document: ["belge dahil edilmedi"],
    deleted: ["Bu mesaj silindi"],
    deletedByYou: ["Bu mesajı sildiniz"],
    missedVoice: ["Cevapsız sesli arama"],
    missedVideo: ["Cevapsız görüntülü arama"],
  },
  ru: {
    media: ["<Без медиафайлов>", "<Файл пропущен>"],
    attached: ["файл добавлен", "прикреплено", "вложение"],
    live: ["Геоданные отправлены"],
    image: ["изображение отсутствует"],
    video: ["видео отсутствует"],
    audio: ["аудиофайл отсутствует", "аудио отсутствует"],
    sticker: ["стикер не добавлен", "стикер отсутствует"],
    gif: ["GIF отсутствует"],
    contact: ["Карточка контакта отсутствует", "контакт отсутствует"],
    document: ["документ отсутствует"],
    deleted: ["Данное сообщение удалено", "Это сообщение было удалено"],
    deletedByYou: ["Вы удалили данное сообщение", "Вы удалили это сообщение"],
    edited: ["<Это сообщение изменено>"],
    missedVoice: ["Пропущенный аудиозвонок"],
    missedVideo: ["Пропущенный видеозвонок"],
  },
  uk: {
    media: ["<Медіа пропущено>"],
    attached: ["файл додано", "додано"],
    live: ["геодані надіслано"],
    image: ["зображення відсутнє"],
    video: ["відео відсутнє"],
    audio: ["аудіо відсутнє"],
    sticker: ["Наклейку не додано"],
    gif: ["GIF-анімацію пропущено"],
    contact: ["Картка контакту відсутня"],
    document: ["документ пропущено"],
    deleted: ["Це повідомлення було видалено"],
    deletedByYou: ["Ви видалили це повідомлення"],
    missedVoice: ["Пропущений аудіодзвінок"],
    missedVideo: ["Пропущений відеодзвінок"],
  },
  ar: {
    media: ["<تم استبعاد الوسائط>"],
    attached: ["الملف مرفق", "المُرفق", "مرفق"],
    live: ["تمت مشاركة الموقع المباشر"],
    image: ["لم يتم إدراج الصورة", "الصورة غير مشمولة"],
    video: ["لم يتم إدراج الفيديوهات", "الفيديو غير مشمول"],
    audio: ["لم يتم إدراج المقاطع الصوتية"],
    sticker: ["تم حذف الملصقات"],
    gif: ["لم يتم إدراج صورة GIF"],
    contact: ["لم يتم إدراج بطاقة جهة اتصال"],
    document: ["لم يتم إدراج المستند"],
    deleted: ["تم حذف هذه الرسالة"],
    deletedByYou: ["لقد حذَفت هذه الرسالة", "أنت حذفت هذه الرسالة"],
    missedVoice: ["مكالمة صوتية فائتة"],
    missedVideo: ["مكالمة فيديو فائتة"],
  },
  he: {
    media: ["<המדיה לא נכללה>", "<מדיה הושמטה>"],
    attached: ["קובץ מצורף", "מצורף"],
    live: ["משתף מיקום בשידור חי"],
    image: ["התמונה הושמטה"],
    video: ["סרטון הווידאו הושמט"],
    audio: ["קטע קול הושמט"],
    sticker: ["סטיקר הושמט"],
    gif: ["GIF הושמט"],
    contact: ["כרטיס איש קשר הושמט"],
    document: ["מסמך הושמט"],
    deleted: ["הודעה זו נמחקה"],
    deletedByYou: ["מחקת את ההודעה הזו", "מחקת הודעה זו"],
    edited: ["<ההודעה נערכה>"],
    missedVoice: ["שיחה קולית שלא נענתה"],
    missedVideo: ["שיחת וידאו שלא נענתה"],
  },
  fa: {
    media: ["<رسانه حذف شد>", "< پيوست نما/آهنگ حذف شد >"],
    attached: ["فایل پیوست شد", "پیوست"],
    live: ["مکان زنده به اشتراک گذاشته شد"],
    image: ["تصویر حذف شد"],
    video: ["ویدیو حذف شد"],
    audio: ["صدا حذف شد"],
    sticker: ["استیکر حذف شد"],
    gif: ["GIF حذف شد"],
    contact: ["برگ مخاطب حذف شد"],
    document: ["سند حذف شد"],
    deleted: ["این پیام حذف شده است"],
    deletedByYou: ["شما این پیام را حذف کردید"],
    missedVoice: ["تماس صوتی پاسخ داده نشده"],
    missedVideo: ["تماس تصویری بی‌پاسخ"],
  },
  hi: {
    media: ["<मीडिया के बिना>"],
    attached: ["फाइल अटैच कर दी गई है", "अटैच किया गया"],
    live: ["लाइव स्थान साझा किया गया"],
    image: ["फ़ोटो हटाई गई"],
    video: ["वीडियो छोड़ा गया"],
    audio: ["ऑडियो हटाई गयी"],
    sticker: ["स्टिकर छोड़ा गया"],
    gif: ["GIF छोड़ा गया"],
    contact: ["कॉन्टैक्ट कार्ड छोड़ा गया"],
    document: ["डॉक्यूमेंट छोड़ा गया"],
    deleted: ["यह मैसेज डिलीट कर दिया गया है"],
    deletedByYou: ["आपने यह मैसेज डिलीट किया"],
    missedVoice: ["मिस्ड वॉइस कॉल", "वॉइस कॉल मिस हुई"],
    missedVideo: ["मिस्ड वीडियो कॉल"],
  },
  bn: {
    media: ["<মিডিয়া বাদ দেওয়া হয়েছে>"],
    attached: ["ফাইল সংযুক্ত হয়েছে"],
    live: ["লাইভ অবস্থান শেয়ার করা হয়েছে"],
    image: ["ইমেজ বাদ দেওয়া হয়েছে"],
    video: ["ভিডিও বাদ দেওয়া হয়েছে"],
    audio: ["অডিও বাদ দেওয়া হয়েছে"],
    sticker: ["স্টিকার বাদ দেওয়া হয়েছে"],
    gif: ["জিআইএফ বাদ দেওয়া হয়েছে"],
    contact: ["পরিচিতির কার্ড বাদ দেওয়া হয়েছে"],
    document: ["ডকুমেন্ট বাদ দেওয়া হয়েছে"],
    deleted: ["এই মেসেজটি বাদ দেওয়া হয়েছে।"],
  },
  ja: {
    media: ["<メディアなし>", "<メディアは含まれていません>"],
    attached: ["添付ファイル有り", "添付ファイル", "ファイル添付", "添付"],
    live: ["ライブロケーション共有"],
    image: ["画像は含まれていません", "画像は省略されました"],
    video: ["ビデオは含まれていません", "動画は省略されました"],
    audio: ["音声は含まれていません", "音声メッセージは省略されました"],
    sticker: ["スタンプは含まれていません", "スタンプは省略されました"],
    gif: ["GIFは含まれていません", "GIFは省略されました"],
    contact: ["連絡先カードを省略", "連絡先カードは省略されました"],
    document: ["ドキュメントは含まれていません", "文書は省略されました"],
    deleted: ["このメッセージは削除されました。"],
    deletedByYou: ["このメッセージを削除しました"],
    missedVoice: ["音声通話不在着信", "不在着信"],
    missedVideo: ["ビデオ通話不在着信"],
  },
  ko: {
    media: ["<미디어 파일 제외됨>", "<미디어 파일을 생략한 대화내용>"],
    attached: ["파일 첨부됨", "첨부됨", "첨부"],
    live: ["공유한 실시간 위치"],
    image: ["이미지 생략됨"],
    video: ["비디오 생략됨", "동영상 생략됨"],
    audio: ["오디오 생략됨"],
    sticker: ["스티커 제외됨", "스티커 생략됨"],
    gif: ["GIF 생략됨"],
    contact: ["연락처 카드 생략됨"],
    document: ["문서 생략됨"],
    deleted: ["이 메시지는 삭제되었습니다", "삭제된 메시지입니다"],
    deletedByYou: ["이 메시지를 삭제했습니다", "삭제한 메시지입니다"],
    missedVoice: ["부재중 전화"],
    missedVideo: ["부재중 영상통화"],
  },
  "zh-CN": {
    media: ["<省略影音内容>", "<省略多媒体文件>", "<媒体省略>"],
    attached: ["文件附件", "附件", "已附加"],
    live: ["共享实时位置"],
    image: ["照片已忽略", "图片已省略"],
    video: ["视频已忽略", "视频已省略"],
    audio: ["音频已忽略", "音频已省略"],
    sticker: ["贴图已省略"],
    gif: ["GIF 动态图已被忽略", "GIF已省略"],
    contact: ["联系人卡片已忽略"],
    document: ["文档已省略"],
    deleted: ["这条消息已被删除。", "这条消息已删除", "此消息已删除"],
    deletedByYou: ["您已删除这条消息", "你已删除这条消息"],
    missedVoice: ["未接语音通话"],
    missedVideo: ["未接视频通话"],
  },
  id: {
    media: ["<Media tidak disertakan>"],
    attached: ["file terlampir", "terlampir"],
    live: ["Lokasi terkini dibagikan"],
    image: ["gambar tidak disertakan"],
    video: ["video tidak disertakan"],
    audio: ["audio tidak disertakan"],
    sticker: ["stiker tidak disertakan"],
    gif: ["GIF tidak disertakan"],
    contact: ["Kartu kontak tidak disertakan"],
    document: ["dokumen tidak disertakan"],
    deleted: ["Pesan ini dihapus"],
    deletedByYou: ["Anda menghapus pesan ini"],
    missedVoice: ["Panggilan suara tak terjawab"],
    missedVideo: ["Panggilan video tak terjawab"],
  },
  ms: {
    media: ["<media dikecualikan>", "<Media disingkirkan>"],
    attached: ["fail dilampirkan", "dilampir"],
    live: ["lokasi terkini dikongsi"],
    image: ["imej tidak dimasukkan"],
    video: ["video tidak dimasukkan"],
    audio: ["audio tidak dimasukkan"],
    sticker: ["pelekat tidak disertakan"],
    gif: ["GIF tidak dimasukkan"],
    contact: ["Kad kenalan tidak dimasukkan"],
    document: ["dokumen tidak dimasukkan"],
    deleted: ["Mesej ini telah dipadam"],
  },
  vi: {
    media: ["<bỏ qua tệp phương tiện>", "<Bỏ qua Media>"],
    attached: ["tệp đính kèm", "đính kèm"],
    live: ["vị trí hiện thời được chia sẻ"],
    image: ["đã bỏ qua hình ảnh"],
    video: ["đã bỏ video"],
    audio: ["bỏ qua tệp âm thanh"],
    sticker: ["đã bỏ sticker"],
    gif: ["Đã bỏ qua ảnh GIF"],
    contact: ["Bỏ qua thẻ liên lạc"],
    document: ["đã bỏ qua tài liệu"],
    deleted: ["Tin nhắn này đã bị xóa"],
    deletedByYou: ["Bạn đã xoá tin nhắn này", "Bạn đã xóa tin nhắn này"],
    missedVoice: ["Cuộc gọi nhỡ"],
    missedVideo: ["Cuộc gọi nhỡ video"],
  },
  th: {
    media: ["<ไฟล์สื่อถูกลบ>", "<สื่อถูกลบ>"],
    attached: ["ไฟล์ที่แนบ", "แนบ"],
    live: ["ตำแหน่งปัจจุบันถูกแบ่งปัน"],
    image: ["ไม่มีรูปภาพ"],
    video: ["วิดีโอถูกลบ"],
    audio: ["ไม่มีไฟล์เสียง"],
    sticker: ["ไม่มีสติกเกอร์"],
    gif: ["ละเว้น GIF"],
    contact: ["บัตรรายชื่อที่ละเว้น"],
    document: ["ละเว้นเอกสาร"],
    deleted: ["ข้อความนี้ถูกลบแล้ว"],
    deletedByYou: ["คุณได้ลบข้อความนี้"],
    missedVoice: ["สายที่ไม่ได้รับ"],
    missedVideo: ["วิดีโอคอลที่ไม่ได้รับ"],
  },
  sv: {
    media: ["<media utelämnat>", "<Media har utelämnats>"],
    attached: ["bifogad fil", "bifogat"],
    live: ["liveposition delad"],
    image: ["bild utesluten"],
    video: ["video utesluten"],
    audio: ["ljud utelslutet"],
    sticker: ["sticker utesluten"],
    gif: ["GIF utesluten"],
    contact: ["Kontaktkort uteslutet"],
    document: ["dokument uteslutet"],
    deleted: ["Det här meddelandet raderades"],
    deletedByYou: [
      "Du raderade det här meddelandet",
      "Du har tagit bort meddelandet",
    ],
    missedVoice: ["Missat röstsamtal"],
    missedVideo: ["Missat videosamtal"],
  },
  nb: {
    media: ["<media utelatt>", "<Uten vedlegg>"],
    attached: ["vedlagt fil", "vedlagt"],
    live: ["posisjon i sanntid delt"],
    image: ["bilde ikke inkludert"],
    video: ["video utelatt"],
    audio: ["lyd utelatt"],
    sticker: ["klistremerke utelatt"],
    gif: ["GIF utelatt"],
    contact: ["Kontaktkort sløyfet"],
    document: ["utelatt dokument"],
    deleted: ["Denne meldingen ble slettet"],
    deletedByYou: ["Du slettet denne meldingen"],
    missedVoice: ["Tapt taleanrop"],
    missedVideo: ["Tapt videoanrop"],
  },
  da: {
    media: ["<medier udeladt>", "<Mediefil udeladt>"],
    attached: ["fil vedhæftet", "vedhæftet"],
    live: ["live placering delt"],
    image: ["billede udeladt"],
    video: ["video udeladt"],
    audio: ["lyd udeladt"],
    sticker: ["klistermærke udeladt"],
    gif: ["GIF udeladt"],
    contact: ["Kontaktkort udeladt"],
    document: ["dokument udeladt"],
    deleted: ["Denne besked er blevet slettet"],
    deletedByYou: ["Du har slettet denne besked"],
    missedVoice: ["Ubesvaret taleopkald"],
    missedVideo: ["Ubesvaret videoopkald"],
  },
  fi: {
    media: ["<media jätettiin pois>", "<Media jätetty pois>"],
    attached: ["liitetiedosto", "liite"],
    live: ["live-sijainti jaettu"],
    image: ["ei kuvaa"],
    video: ["videota ei sisällytetä"],
    audio: ["äänitiedostoa ei sisällytetä"],
    sticker: ["tarraa ei sisällytetty"],
    gif: ["GIF-animaatio jätetty pois"],
    contact: ["Yhteystietokortti jätettiin pois"],
    document: ["dokumenttia ei sisällytetä"],
    deleted: ["Tämä viesti poistettiin"],
    deletedByYou: ["Poistit tämän viestin"],
    missedVoice: ["Vastaamaton äänipuhelu"],
    missedVideo: ["Vastaamaton videopuhelu"],
  },
  cs: {
    media: ["<Média vynechány>", "< Média vynechána >"],
    attached: ["soubor byl přiložen", "příloha"],
    live: ["byla sdílena aktuální poloha"],
    image: ["obrázek vynechán"],
    video: ["video vynecháno"],
    audio: ["zvukový soubor vynechán"],
    sticker: ["nálepka vynechána"],
    gif: ["GIF vynechán"],
    contact: ["Vizitka vynechána"],
    document: ["dokument vynechán"],
    deleted: ["Tato zpráva byla smazána", "Tato zpráva byla odstraněna"],
    deletedByYou: ["Tuto zprávu jste smazal/a", "Tuto zprávu jste odstranil/a"],
    missedVoice: ["Zmeškaný hovor", "Zmeškaný hlasový hovor"],
    missedVideo: ["Zmeškaný videohovor"],
  },
  sk: {
    media: ["<Médiá vynechané>"],
    attached: ["súbor pripojený", "príloha"],
    live: ["bola zdieľaná aktuálna poloha"],
    image: ["obrázok vynechaný"],
    video: ["video vynechané"],
    audio: ["zvuk vynechaný"],
    sticker: ["nálepka vynechaná"],
    gif: ["GIF vynechaný"],
    contact: ["Karta kontaktu vynechaná"],
    document: ["dokument vynechaný"],
    deleted: ["Táto správa bola odstránená"],
  },
  hu: {
    media: ["<média elhagyva>", "<Hiányzó médiafájl>"],
    attached: ["fájl csatolva", "csatolva"],
    live: ["tartózkodási hely megosztva"],
    image: ["kép küldése sikertelen"],
    video: ["Videó kihagyva"],
    audio: ["Hang kihagyása"],
    sticker: ["matrica kihagyva"],
    gif: ["GIF fájl kihagyása"],
    contact: ["Névjegykártya kihagyva"],
    document: ["dokumentum kihagyva"],
    deleted: ["Ez az üzenet törlésre került"],
    deletedByYou: ["Törölted ezt az üzenetet"],
    missedVoice: ["Nem fogadott hanghívás"],
    missedVideo: ["Nem fogadott videohívás"],
  },
  ro: {
    media: ["<conținut media omis>"],
    attached: ["fișier atașat", "atașare"],
    live: ["locație în timp real distribuită"],
    image: ["Imagine omisă"],
    video: ["clip video omis"],
    audio: ["fără audio"],
    sticker: ["sticker omis"],
    gif: ["GIF omis"],
    contact: ["Carte de vizită contact omisă"],
    document: ["document omis"],
    deleted: ["Acest mesaj a fost șters"],
    deletedByYou: ["Ați șters acest mesaj"],
    missedVoice: ["Apel vocal ratat", "Apel vocal nepreluat"],
    missedVideo: ["Apel video ratat"],
  },
  el: {
    media: ["<αρχείο παραλήφθηκε>", "<Εξαίρεση πολυμέσων>"],
    attached: ["συνημμένο αρχείο", "επισυνάφθηκε"],
    live: ["η τωρινή τοποθεσία κοινοποιήθηκε"],
    image: ["εικόνα παραλείφθηκε"],
    video: ["βίντεο παραλείφθηκε"],
    audio: ["ήχος παραλείφθηκε"],
    sticker: ["αυτοκόλλητο παραλήφθηκε"],
    gif: ["Παράληψη GIF"],
    contact: ["Η κάρτα επαφής παραλήφθηκε"],
    document: ["έγγραφο παραλείφθηκε"],
    deleted: ["Αυτό το μήνυμα διαγράφηκε"],
    deletedByYou: ["Διαγράψατε αυτό το μήνυμα"],
    missedVoice: ["Αναπάντητη φωνητική κλήση"],
    missedVideo: ["Αναπάντητη βιντεοκλήση"],
  },
  hr: {
    media: ["<Medijski zapis izostavljen>"],
    attached: ["datoteka u privitku", "priloženo"],
    live: ["trenutna lokacija podijeljena"],
    image: ["slika izostavljena"],
    video: ["video izostavljen"],
    audio: ["zvuk izostavljen"],
    sticker: ["naljepnica izostavljena"],
    gif: ["GIF izostavljen"],
    contact: ["Posjetnica izostavljena"],
    document: ["dokument izostavljen"],
    deleted: ["Ova je poruka izbrisana"],
  },
  ca: {
    media: ["<fitxers multimèdia omesos>", "<Mitjans omesos>"],
    attached: ["arxiu adjunt", "adjunt"],
    live: ["Ubicació en directe compartida"],
    image: ["Imatge omesa"],
    video: ["vídeo omès"],
    audio: ["Àudio omès"],
    sticker: ["adhesiu omès"],
    gif: ["GIF omès"],
    contact: ["Targeta de contacte omesa"],
    document: ["Document omès"],
    deleted: ["Aquest missatge s'ha suprimit"],
  },
  "zh-TW": {
    image: ["圖像已省略", "圖片已省略"],
    video: ["影片已省略"],
    audio: ["音訊已省略", "語音訊息已省略"],
    sticker: ["貼圖已忽略", "貼圖已省略"],
    gif: ["GIF 圖片已被省略"],
    contact: ["聯絡人卡片已省略", "聯絡人名片已省略"],
    document: ["文件已忽略", "文件已省略"],
    deleted: ["此訊息已刪除。"],
    deletedByYou: ["您已刪除此訊息", "你已刪除此訊息", "你已刪除這則訊息"],
    missedVoice: ["未接語音通話"],
    missedVideo: ["未接視像通話", "未接視訊通話"],
    media: ["<已省略多媒體檔案>", "<忽略多媒體檔>", "<省略多媒體檔案>"],
    attached: ["附件檔案", "附件", "已附加"],
    live: ["實時位置已分享"],
  },
  "zh-HK": {
    image: ["圖片已略去"],
    video: ["影片已略去"],
    audio: ["音訊已略去"],
    sticker: ["貼圖已略去"],
    gif: ["GIF 已略去"],
    contact: ["聯絡人卡片已略去"],
    document: ["文件已略去"],
    deleted: ["此訊息已刪除。"],
  },
};

type Sort = keyof Words;

function listOf(...sorts: readonly Sort[]): string[] {
  return Object.values(LANGUAGES).flatMap((words) =>
    sorts.flatMap((sort) => words[sort] ?? []),
  );
}

function setOf(...sorts: readonly Sort[]): ReadonlySet<string> {
  return new Set(listOf(...sorts).map(fold));
}

/** What a left-out file was, by the folded words that stand for it. */
export const OMITTED: ReadonlyMap<string, OmittedSort> = new Map(
  (
    [
      "media",
      "image",
      "video",
      "audio",
      "sticker",
      "gif",
      "contact",
      "document",
    ] as const
  ).flatMap((sort) =>
    listOf(sort).map((words) => [fold(words), sort] as const),
  ),
);

export type OmittedSort =
  | "media"
  | "image"
  | "video"
  | "audio"
  | "sticker"
  | "gif"
  | "contact"
  | "document";

/** Left-out files that Android names in English whatever its language, and one seen in German. */
export const OMITTED_ONCE = new Set(
  [
    "<View once voice message omitted>",
    "<View once message omitted>",
    "<Video note omitted>",
    "<Video message omitted>",
    "<Videonachricht weggelassen>",
    "<album message>",
    "You received a view once message. For added privacy, you can only open it on your phone",
  ].map(fold),
);

/** Bodies that stand for something that the export cannot show. */
export const UNSHOWN = new Set(
  [
    "null",
    "<unknown message>",
    "Waiting for this message. This may take a while",
  ].map(fold),
);

export const ATTACHED = setOf("attached");

/** Those that stand before the name (Persian Androids). */
export const ATTACHED_BEFORE = ["فایل پیوست شد"];

export const LIVE_LOCATION = setOf("live");
export const DELETED = setOf("deleted", "deletedByYou");
export const EDITED = setOf("edited");

/** Ways in which only the person whose phone it is sees what they deleted. */
export const DELETED_BY_YOU: ReadonlySet<string> = new Set(
  [...setOf("deletedByYou")].filter((words) => !setOf("deleted").has(words)),
);

/** Followed by the admin's name. */
export const DELETED_BY_ADMIN = [
  "this message was deleted by admin",
  "you deleted this message as admin",
];

/** A missed call, alone. */
export const MISSED_CALL = setOf("missedVoice", "missedVideo");

/** A call that took place or rang in vain: a full stop or a comma and how long or why not follow (iPhone). */
export const CALLS = [
  ...listOf("missedVoice", "missedVideo"),
  "Voice call",
  "Video call",
  "Silenced voice call",
  "Silenced video call",
  "Group voice call",
  "Group video call",
  "Sprachanruf",
  "Videoanruf",
  "Appel vocal",
  "Appel vidéo",
  "Llamada de voz",
  "Videollamada",
  "Chamada de voz",
  "Ligação de voz",
  "Chamada de vídeo",
  "Videochamada",
  "Chiamata vocale",
  "Videochiamata",
  "Spraakoproep",
  "Spraakgesprek",
  "Videogesprek",
  "Аудиозвонок",
  "Видеозвонок",
  "Sesli arama",
  "Görüntülü arama",
].map(fold);

/** What the notice says with which a chat begins. */
const ENCRYPTED: readonly string[] = [
  "end-to-end encrypted",
  "secured with end-to-end",
  "ende-zu-ende-verschlüssel",
  "chiffrés de bout en bout",
  "chiffrement de bout en bout",
  "cifrados de extremo a extremo",
  "cifrado de extremo a extremo",
  "de ponta a ponta",
  "de ponta-a-ponta",
  "encriptadas ponto a ponto",
  "crittografati end-to-end",
  "end-to-end versleuteld",
  "сквозным шифрованием",
  "uçtan uca şifreli",
  "エンドツーエンド暗号化",
  "端到端加密",
  "端對端加密",
  "종단간 암호화",
  "مشفرة تمامًا",
  "koncovým šifrováním",
  "šifrovaním počas celého spojenia",
  "наскрізним шифруванням",
  "w pełni zaszyfrowane",
  "criptate integral",
  "komplett krypterade",
  "ende-til-ende-krypterte",
  "end-to-end-krypterede",
  "salataan täysin",
  "végpontok közötti titkosítással",
  "potpunom enkripcijom",
  "κρυπτογραφούνται πλήρως",
  "מקצה-לקצה",
  "سرتاسر رمزگذاری",
  "एंड-टू-एंड एन्क्रिप्टेड",
  "এন্ড-টু-এন্ড এনক্রিপ্টেড",
  "terenkripsi secara end-to-end",
  "disulitkan hujung ke hujung",
  "mã hóa đầu cuối",
  "การเข้ารหัสจากต้นทางถึงปลายทาง",
  "xifrats d'extrem a extrem",
];

/** What the notice says that names a new group. */
const CREATED: readonly string[] = [
  "created group",
  "created this group",
  "created the group",
  "gruppe … erstellt",
  "a créé le groupe",
  "creó el grupo",
  "criou o grupo",
  "ha creato il gruppo",
  "groep … gemaakt",
  "создал группу",
  "создала группу",
  "grubu oluşturdu",
  "grubunu oluşturdu",
  "グループ…作成",
  "创建了此群组",
  "建立了群組",
  "그룹을 만들었습니다",
  "أنشأ المجموعة",
];

/** What tells a notice of WhatsApp's own from a person's words: folded, `…` for anything between. */
const STEMS: readonly string[] = [
  ...ENCRYPTED,
  ...CREATED,
  "changed the subject",
  "changed the group name",
  "gruppennamen … geändert",
  "a changé le sujet",
  "cambió el asunto",
  "cambió el nombre del grupo",
  "mudou o assunto",
  "mudou o nome do grupo",
  "onderwerp … gewijzigd",
  "изменил тему",
  "изменил название",
  "grup adını … değiştirdi",
  "グループ名…変更",
  "群組名稱",
  "그룹 이름",
  "group's icon",
  "the group icon",
  "gruppenbild",
  "icône du groupe",
  "ícono del grupo",
  "icono del grupo",
  "imagem do grupo",
  "immagine del gruppo",
  "icona del gruppo",
  "groepsafbeelding",
  "grubun simgesini",
  "グループアイコン",
  "群組圖示",
  "changed their phone number",
  "changed to +",
  "neue telefonnummer",
  "a changé de numéro",
  "cambió su número",
  "mudou de número",
  "ha cambiato numero",
  "電話番号を変更",
  "번호를 변경",
  "security code … changed",
  "sicherheitsnummer",
  "sicherheitscode",
  "code de sécurité",
  "código de seguridad",
  "código de segurança",
  "codice di sicurezza",
  "beveiligingscode",
  "код безопасности",
  "güvenlik kodu",
  "セキュリティコード",
  "安全代码",
  "安全碼",
  "보안 코드",
  "رمز أمان",
  "bezpečnostní kód",
  "bezpečnostný kód",
  "код безпеки",
  "kod zabezpieczeń",
  "codul dvs. de securitate",
  "sikkerhetskoden",
  "sikkerhedskode",
  "turvanumerosi",
  "biztonsági kódja",
  "sigurnosni kôd",
  "κωδικός ασφαλείας",
  "קוד האבטחה",
  "کد امنیتی",
  "सुरक्षा कोड",
  "kode keamanan",
  "kod keselamatan",
  "mã bảo mật",
  "รหัสความปลอดภัย",
  "codi de seguretat",
  "disappearing messages",
  "message timer",
  "selbstlöschende nachrichten",
  "nachrichtendauer",
  "messages éphémères",
  "mensajes temporales",
  "mensagens temporárias",
  "messaggi effimeri",
  "исчезающие сообщения",
  "消えるメッセージ",
  "限时消息",
  "限時訊息",
  "사라지는 메시지",
  "advanced chat privacy",
  "erweiterten chat-datenschutz",
  "secure service from meta to manage this chat",
  "servicio seguro de meta",
  "meta ai is an optional service",
  "messages can be read by meta",
  "@meta ai",
  "you blocked this",
  "you unblocked this",
  "kontakt blockiert",
  "kontakt freigegeben",
  "bloqueaste a este",
  "desbloqueaste a este",
  "now an admin",
  "jetzt ein admin",
  "no longer an admin",
  "joined using",
  "invite link",
  "einladungslink",
  "lien d'invitation",
  "enlace de invitación",
  "link de convite",
  "link di invito",
  "uitnodigingslink",
  "招待リンク",
  "邀请链接",
  "group description",
  "gruppenbeschreibung",
  "description du groupe",
  "descripción del grupo",
  "descrição do grupo",
  "グループの説明",
  "this group's settings",
  "admin approval",
  "gruppeneinstellungen",
  "genehmigung … beitritt",
  "started a call",
  "started a video call",
  "hat einen anruf gestartet",
  "hat einen videoanruf gestartet",
  "is a contact",
  "ist ein kontakt",
  "pinned a message",
];

/** Words of notices that are also people's: only whole words, and only behind a name or "you". */
const VERBS: readonly string[] = [
  "added",
  "left",
  "removed",
  "joined",
  "hinzugefügt",
  "entfernt",
  "verlassen",
  "a ajouté",
  "a quitté",
  "est parti",
  "est partie",
  "a retiré",
  "añadió a",
  "agregó",
  "salió",
  "eliminó a",
  "adicionou",
  "saiu",
  "removeu",
  "ha aggiunto",
  "è uscito",
  "è uscita",
  "ha abbandonato",
  "ha rimosso",
  "toegevoegd",
  "heeft de groep verlaten",
  "verwijderd",
  "добавил",
  "добавила",
  "покинул",
  "покинула",
  "удалил",
  "удалила",
  "ekledi",
  "gruptan ayrıldı",
  "çıkardı",
  "بإضافة",
  "غادر",
  "أزال",
];

/** "You", as notices begin. */
const YOU =
  /^(?:(?:you|your|du|dein|deine|vous|votre|tú|tu|usted|você|seu|sua|hai|je|jij|jouw|вы|ваш|ви|siz|أنت|لقد|אתה|anda|bạn|ty|ti|sie|आपने|आप|شما)(?![\p{L}\p{M}])|あなた|您|你|당신|회원님|คุณ)/u;

const STEM = new RegExp(alternatives(STEMS), "u");
const VERB = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${alternatives(VERBS)})(?![\\p{L}\\p{M}])|(?:追加しました|添加了|新增了|退出しました|退出了|削除しました|移除了|추가했습니다|나갔습니다|내보냈습니다)`,
  "u",
);
const CREATION = new RegExp(alternatives(CREATED), "u");
const ENCRYPTION = new RegExp(alternatives(ENCRYPTED), "u");

function alternatives(stems: readonly string[]): string {
  return stems
    .map((stem) =>
      fold(stem)
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll(/ ?… ?/g, ".*"),
    )
    .join("|");
}

/** Whether folded text says what only notices say. */
export function hasStem(folded: string): boolean {
  return STEM.test(folded);
}

/** Whether folded text says what notices say of people, and people too. */
export function hasVerb(folded: string): boolean {
  return VERB.test(folded);
}

export function beginsWithYou(folded: string): boolean {
  return YOU.test(folded);
}

/** Whether folded text says that somebody made the group. */
export function isCreation(folded: string): boolean {
  return CREATION.test(folded);
}

/** Whether folded text is the notice with which a chat begins. */
export function isEncryptionNotice(folded: string): boolean {
  return ENCRYPTION.test(folded);
}
