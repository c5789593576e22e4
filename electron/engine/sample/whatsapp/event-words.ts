/** What both platforms write about messages in one language; spellings are separated by a bar. */
export interface EventWords {
  /** By somebody else. */
  deleted: string;
  youDeleted?: string;
  /** Follows the text. */
  edited?: string;
  missedVoice?: string;
  missedVideo?: string;
}

// Public tables and exports, read 2026-11, less the spellings nobody saw in an export.
export const EVENT_WORDS = {
  en: {
    deleted: "This message was deleted|Message deleted",
    youDeleted: "You deleted this message",
    edited: "<This message was edited>",
    missedVoice: "Missed voice call",
    missedVideo: "Missed video call",
  },
  de: {
    deleted: "Diese Nachricht wurde gelöscht",
    youDeleted: "Du hast diese Nachricht gelöscht",
    edited: "<Diese Nachricht wurde bearbeitet.>",
    missedVoice: "Verpasster Sprachanruf",
    missedVideo: "Verpasster Videoanruf",
  },
  fr: {
    deleted: "Ce message a été supprimé",
    youDeleted: "Vous avez supprimé ce message",
    edited: "<Ce message a été modifié>",
    missedVoice: "Appel vocal manqué",
    missedVideo: "Appel vidéo manqué",
  },
  es: {
    deleted: "Se eliminó este mensaje",
    youDeleted: "Eliminaste este mensaje",
    edited: "<Se editó este mensaje.>",
    missedVoice: "Llamada perdida|Llamada de voz perdida",
    missedVideo: "Videollamada perdida",
  },
  "pt-BR": {
    deleted:
      "Mensagem apagada|Essa mensagem foi apagada|Esta mensagem foi apagada",
    youDeleted: "Mensagem apagada|Você apagou esta mensagem",
    edited: "<Mensagem editada>",
    missedVoice: "Chamada de voz perdida|Ligação de voz perdida",
    missedVideo: "Chamada de vídeo perdida",
  },
  "pt-PT": {
    deleted: "Esta mensagem foi apagada",
    youDeleted: "Apagou esta mensagem",
    missedVoice: "Chamada de voz perdida",
    missedVideo: "Videochamada perdida",
  },
  it: {
    deleted: "Questo messaggio è stato eliminato",
    youDeleted: "Hai eliminato questo messaggio",
    edited: "<Questo messaggio è stato modificato>",
    missedVoice: "Chiamata vocale persa",
    missedVideo: "Videochiamata persa",
  },
  nl: {
    deleted: "Dit bericht is verwijderd",
    youDeleted: "U hebt dit bericht verwijderd|Je hebt dit bericht verwijderd",
    edited: "<Dit bericht is bewerkt>",
    missedVoice: "Gemist spraakgesprek|Gemiste spraakoproep",
    missedVideo: "Gemist videogesprek",
  },
  pl: {
    deleted: "Ta wiadomość została usunięta",
    youDeleted:
      "Usunąłeś(-ęłaś) tę wiadomość|Usunąłeś(aś) tę wiadomość|Usunąłeś tę wiadomość|Usunęłaś tę wiadomość",
    missedVoice: "Nieodebrane poł. głosowe|Nieodebrane połączenie",
    missedVideo: "Nieodebrane poł. wideo",
  },
  tr: {
    deleted: "Bu mesaj silindi",
    youDeleted: "Bu mesajı sildiniz",
    missedVoice: "Cevapsız sesli arama",
    missedVideo: "Cevapsız görüntülü arama",
  },
  ru: {
    deleted: "Данное сообщение удалено",
    youDeleted: "Вы удалили данное сообщение|Вы удалили это сообщение",
    missedVoice: "Пропущенный аудиозвонок",
    missedVideo: "Пропущенный видеозвонок",
  },
  uk: {
    deleted: "Це повідомлення було видалено",
    youDeleted: "Ви видалили це повідомлення",
    missedVoice: "Пропущений аудіодзвінок",
    missedVideo: "Пропущений відеодзвінок",
  },
  ar: {
    deleted: "تم حذف هذه الرسالة",
    youDeleted: "لقد حذَفت هذه الرسالة|أنت حذفت هذه الرسالة",
    missedVoice: "مكالمة صوتية فائتة",
    missedVideo: "مكالمة فيديو فائتة",
  },
  he: {
    deleted: "הודעה זו נמחקה",
    youDeleted: "מחקת את ההודעה הזו|מחקת הודעה זו",
    edited: "<ההודעה נערכה>",
    missedVoice: "שיחה קולית שלא נענתה",
    missedVideo: "שיחת וידאו שלא נענתה",
  },
  fa: {
    deleted: "این پیام حذف شده است",
    youDeleted: "شما این پیام را حذف کردید",
    missedVoice: "تماس صوتی پاسخ داده نشده",
    missedVideo: "تماس تصویری بی‌پاسخ",
  },
  hi: {
    deleted: "यह मैसेज डिलीट कर दिया गया है",
    youDeleted: "आपने यह मैसेज डिलीट किया",
    missedVoice: "मिस्ड वॉइस कॉल|वॉइस कॉल मिस हुई",
    missedVideo: "मिस्ड वीडियो कॉल",
  },
  bn: {
    deleted: "এই মেসেজটি বাদ দেওয়া হয়েছে।",
  },
  ja: {
    deleted: "このメッセージは削除されました。",
    youDeleted: "このメッセージを削除しました",
    missedVoice: "音声通話不在着信|不在着信",
    missedVideo: "ビデオ通話不在着信",
  },
  ko: {
    deleted: "이 메시지는 삭제되었습니다|삭제된 메시지입니다",
    youDeleted: "이 메시지를 삭제했습니다|삭제한 메시지입니다",
    missedVoice: "부재중 전화",
    missedVideo: "부재중 영상통화",
  },
  "zh-CN": {
    deleted: "这条消息已被删除。",
    youDeleted: "您已删除这条消息|你已删除这条消息",
    missedVoice: "未接语音通话",
    missedVideo: "未接视频通话",
  },
  "zh-TW": {
    deleted: "此訊息已刪除。",
    youDeleted: "您已刪除此訊息|你已刪除此訊息",
    missedVoice: "未接語音通話",
    missedVideo: "未接視像通話|未接視訊通話",
  },
  "zh-HK": {
    deleted: "此訊息已刪除。",
  },
  id: {
    deleted: "Pesan ini dihapus",
    youDeleted: "Anda menghapus pesan ini",
    missedVoice: "Panggilan suara tak terjawab",
    missedVideo: "Panggilan video tak terjawab",
  },
  ms: {
    deleted: "Mesej ini telah dipadam",
  },
  vi: {
    deleted: "Tin nhắn này đã bị xóa",
    youDeleted: "Bạn đã xoá tin nhắn này|Bạn đã xóa tin nhắn này",
    missedVoice: "Cuộc gọi nhỡ",
    missedVideo: "Cuộc gọi nhỡ video",
  },
  th: {
    deleted: "ข้อความนี้ถูกลบแล้ว",
    youDeleted: "คุณได้ลบข้อความนี้",
    missedVoice: "สายที่ไม่ได้รับ",
    missedVideo: "วิดีโอคอลที่ไม่ได้รับ",
  },
  sv: {
    deleted: "Det här meddelandet raderades",
    youDeleted: "Du raderade det här meddelandet|Du har tagit bort meddelandet",
    missedVoice: "Missat röstsamtal",
    missedVideo: "Missat videosamtal",
  },
  nb: {
    deleted: "Denne meldingen ble slettet",
    youDeleted: "Du slettet denne meldingen",
    missedVoice: "Tapt taleanrop",
    missedVideo: "Tapt videoanrop",
  },
  da: {
    deleted: "Denne besked er blevet slettet",
    youDeleted: "Du har slettet denne besked",
    missedVoice: "Ubesvaret taleopkald",
    missedVideo: "Ubesvaret videoopkald",
  },
  fi: {
    deleted: "Tämä viesti poistettiin",
    youDeleted: "Poistit tämän viestin",
    missedVoice: "Vastaamaton äänipuhelu",
    missedVideo: "Vastaamaton videopuhelu",
  },
  cs: {
    deleted: "Tato zpráva byla smazána|Tato zpráva byla odstraněna",
    youDeleted: "Tuto zprávu jste smazal/a|Tuto zprávu jste odstranil/a",
    missedVoice: "Zmeškaný hovor|Zmeškaný hlasový hovor",
    missedVideo: "Zmeškaný videohovor",
  },
  sk: {
    deleted: "Táto správa bola odstránená",
  },
  hu: {
    deleted: "Ez az üzenet törlésre került",
    youDeleted: "Törölted ezt az üzenetet",
    missedVoice: "Nem fogadott hanghívás",
    missedVideo: "Nem fogadott videohívás",
  },
  ro: {
    deleted: "Acest mesaj a fost șters",
    youDeleted: "Ați șters acest mesaj",
    missedVoice: "Apel vocal ratat|Apel vocal nepreluat",
    missedVideo: "Apel video ratat",
  },
  el: {
    deleted: "Αυτό το μήνυμα διαγράφηκε",
    youDeleted: "Διαγράψατε αυτό το μήνυμα",
    missedVoice: "Αναπάντητη φωνητική κλήση",
    missedVideo: "Αναπάντητη βιντεοκλήση",
  },
  hr: {
    deleted: "Ova je poruka izbrisana",
  },
  ca: {
    deleted: "Aquest missatge s'ha suprimit",
  },
} satisfies Readonly<Record<string, EventWords>>;
