/** Labels of an account report by language; only the English ones were seen, the others are translated by us. */
export interface ReportWords {
  title: string;
  file: string;
  phone: string;
  name: string;
  about: string;
  aboutTime: string;
  aboutExpiry: string;
  picture: string;
  pictureTime: string;
  activity: string;
  device: string;
  lastActive: string;
  onlineSince: string;
  address: string;
  requested: string;
  generated: string;
  accepted: string;
  sharing: string;
  shared: string;
  contacts: string;
  groups: string;
  blocked: string;
  registered: string;
  platform: string;
  receipts: string;
  settings: string;
  terms: string;
}

export const REPORT_WORDS = {
  en: {
    title: "WhatsApp account information",
    file: "My account info",
    phone: "Phone number",
    name: "Name",
    about: "About",
    aboutTime: "About Set Time",
    aboutExpiry: "About Expiry Time",
    picture: "Profile Picture",
    pictureTime: "Profile Picture Upload Time",
    activity: "Device Activity",
    device: "Device",
    lastActive: "Last Active Time",
    onlineSince: "Online Since",
    address: "IP Address",
    requested: "Report Request Time",
    generated: "Report Generation Time",
    accepted: "Terms of Service acceptance",
    sharing: "Information sharing with Meta Companies",
    shared: "Yes",
    contacts: "Contacts",
    groups: "Groups",
    blocked: "Blocked contacts",
    registered: "Registration date",
    platform: "Registration platform",
    receipts: "Read receipts",
    settings: "Settings",
    terms: "Terms of Service",
  },
  fr: {
    title: "Informations de compte WhatsApp",
    file: "Les infos de mon compte",
    phone: "Numéro de téléphone",
    name: "Nom",
    about: "Actu",
    aboutTime: "Heure de définition de l’actu",
    aboutExpiry: "Heure d’expiration de l’actu",
    picture: "Photo de profil",
    pictureTime: "Heure d’ajout de la photo de profil",
    activity: "Activité des appareils",
    device: "Appareil",
    lastActive: "Dernière activité",
    onlineSince: "En ligne depuis",
    address: "Adresse IP",
    requested: "Heure de la demande du rapport",
    generated: "Heure de création du rapport",
    accepted: "Acceptation des Conditions d’utilisation",
    sharing: "Partage d’informations avec les sociétés Meta",
    shared: "Oui",
    contacts: "Contacts",
    groups: "Groupes",
    blocked: "Contacts bloqués",
    registered: "Date d’inscription",
    platform: "Plateforme d’inscription",
    receipts: "Confirmations de lecture",
    settings: "Paramètres",
    terms: "Conditions d’utilisation",
  },
  de: {
    title: "WhatsApp-Accountinformationen",
    file: "Meine Accountinfo",
    phone: "Telefonnummer",
    name: "Name",
    about: "Info",
    aboutTime: "Zeitpunkt der Info",
    aboutExpiry: "Ablauf der Info",
    picture: "Profilbild",
    pictureTime: "Zeitpunkt des Profilbilds",
    activity: "Geräteaktivität",
    device: "Gerät",
    lastActive: "Zuletzt aktiv",
    onlineSince: "Online seit",
    address: "IP-Adresse",
    requested: "Zeitpunkt der Anfrage",
    generated: "Zeitpunkt der Erstellung",
    accepted: "Zustimmung zu den Nutzungsbedingungen",
    sharing: "Weitergabe von Informationen an Meta-Unternehmen",
    shared: "Ja",
    contacts: "Kontakte",
    groups: "Gruppen",
    blocked: "Blockierte Kontakte",
    registered: "Registrierungsdatum",
    platform: "Registrierungsplattform",
    receipts: "Lesebestätigungen",
    settings: "Einstellungen",
    terms: "Nutzungsbedingungen",
  },
  it: {
    title: "Informazioni account WhatsApp",
    file: "Le info del mio account",
    phone: "Numero di telefono",
    name: "Nome",
    about: "Info",
    aboutTime: "Data delle info",
    aboutExpiry: "Scadenza delle info",
    picture: "Immagine del profilo",
    pictureTime: "Caricamento dell’immagine del profilo",
    activity: "Attività dei dispositivi",
    device: "Dispositivo",
    lastActive: "Ultima attività",
    onlineSince: "Online da",
    address: "Indirizzo IP",
    requested: "Data della richiesta",
    generated: "Data della creazione",
    accepted: "Accettazione dei Termini di servizio",
    sharing: "Condivisione di informazioni con le aziende di Meta",
    shared: "Sì",
    contacts: "Contatti",
    groups: "Gruppi",
    blocked: "Contatti bloccati",
    registered: "Data di registrazione",
    platform: "Piattaforma di registrazione",
    receipts: "Conferme di lettura",
    settings: "Impostazioni",
    terms: "Termini di servizio",
  },
  nl: {
    title: "WhatsApp-accountgegevens",
    file: "Mijn accountinformatie",
    phone: "Telefoonnummer",
    name: "Naam",
    about: "Info",
    aboutTime: "Info ingesteld op",
    aboutExpiry: "Info verloopt op",
    picture: "Profielfoto",
    pictureTime: "Profielfoto geüpload op",
    activity: "Apparaatactiviteit",
    device: "Apparaat",
    lastActive: "Laatst actief",
    onlineSince: "Online sinds",
    address: "IP-adres",
    requested: "Rapport aangevraagd op",
    generated: "Rapport gemaakt op",
    accepted: "Servicevoorwaarden geaccepteerd",
    sharing: "Delen van gegevens met Meta-bedrijven",
    shared: "Ja",
    contacts: "Contacten",
    groups: "Groepen",
    blocked: "Geblokkeerde contacten",
    registered: "Registratiedatum",
    platform: "Registratieplatform",
    receipts: "Leesbevestigingen",
    settings: "Instellingen",
    terms: "Servicevoorwaarden",
  },
  ar: {
    title: "معلومات حساب واتساب",
    file: "معلومات حسابي",
    phone: "رقم الهاتف",
    name: "الاسم",
    about: "الحالة",
    aboutTime: "وقت تعيين الحالة",
    aboutExpiry: "وقت انتهاء الحالة",
    picture: "صورة الملف الشخصي",
    pictureTime: "وقت تحميل صورة الملف الشخصي",
    activity: "نشاط الأجهزة",
    device: "الجهاز",
    lastActive: "آخر نشاط",
    onlineSince: "متصل منذ",
    address: "عنوان IP",
    requested: "وقت طلب التقرير",
    generated: "وقت إنشاء التقرير",
    accepted: "قبول شروط الخدمة",
    sharing: "مشاركة المعلومات مع شركات Meta",
    shared: "نعم",
    contacts: "جهات الاتصال",
    groups: "المجموعات",
    blocked: "جهات الاتصال المحظورة",
    registered: "تاريخ التسجيل",
    platform: "منصة التسجيل",
    receipts: "إيصالات القراءة",
    settings: "الإعدادات",
    terms: "شروط الخدمة",
  },
} satisfies Readonly<Record<string, ReportWords>>;

export type ReportLanguage = keyof typeof REPORT_WORDS;
