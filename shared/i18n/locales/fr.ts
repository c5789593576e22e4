import { findingsFr } from "./findings-fr.ts";
import { actionsFr } from "./actions-fr.ts";
import { storiesFr } from "./stories-fr.ts";
import { desktopFr } from "./desktop-fr.ts";
import type { Messages } from "./en.ts";
import { windowFr } from "./window-fr.ts";
import { startFr } from "./start-fr.ts";
import { reportFr } from "./report-fr.ts";
import { filesFr } from "./files-fr.ts";

/**
 * Written by hand, whole sentences, for the same shape as `en`.
 *
 * Before `;` `?` `!` stands U+202F, before `:` and inside « » stands U+00A0; a test holds it.
 * Names of menus are those of the French pages where we know them.
 */
export const fr = {
  desktop: desktopFr,
  start: startFr,
  file: filesFr,
  window: windowFr,
  report: reportFr,
  cli: {
    about:
      "Montre ce que Facebook, Instagram, Messenger et WhatsApp détiennent sur vous, à partir des archives que vous avez téléchargées. Rien ne quitte cet ordinateur.",
    command: {
      import:
        "Lire des archives dans votre coffre : zips, leurs parties, dossiers",
      archives: "Lister les archives de votre coffre",
      coverage: "Dire ce qu’est devenu chaque fichier d’une archive",
      overview: "Montrer ce qui est détenu, par catégorie et par provenance",
      companies: "Lister les entreprises trouvées et ce qui les lie à vous",
      people:
        "Lister toutes les personnes trouvées, réunies d’un service à l’autre ; people merge ID ID en réunit deux, people split ID en sépare une",
      directory:
        "Lire un annuaire d’adresses d’entreprises : un dossier ou un ZIP que vous avez",
      findings: "Lister ce qui ressort, avec les preuves",
      search: "Chercher des mots dans tout ce qui a été lu",
      records: "Écrire tous les enregistrements en JSON Lines",
      audit:
        "Écrire le rapport de tout ce qui a été trouvé : une page à lire et à imprimer, du JSON ou des tableaux",
      checklist:
        "Écrire la liste de ce qu’il faut supprimer, refuser et demander",
      erase: "Retirer une archive, ou tout, de votre coffre",
      sample: "Écrire une archive inventée pour essayer le programme",
      tour: "Faire tout le travail sur une archive inventée, dans un dossier à part",
    },
    option: {
      vault: "le coffre à utiliser",
      lang: "langue des phrases",
      json: "donner le résultat en JSON",
      category: "seulement cette catégorie",
      flow: "seulement ce qui est venu ainsi ; unknown est ce qui n’a pas été reconnu",
      provider: "seulement ce service",
      archive: "seulement cette archive (voir la commande archives)",
      person: "seulement ce qui nomme cette personne (voir la commande people)",
      finding:
        "seulement les enregistrements sur lesquels repose ce constat (voir la commande findings)",
      after: "à partir de ce jour, AAAA-MM-JJ",
      before: "avant ce jour, AAAA-MM-JJ",
      limit: "au plus ce nombre de résultats, jusqu’à 500",
      offset: "passer d’abord ce nombre de résultats",
      as: "json ou html",
      layout: "année d’une structure, de 2019 à 2026",
      langOfArchive: "langue du compte dans le téléchargement inventé",
      zone: "fuseau horaire du compte, comme Europe/Paris",
      parts: "nombre de parties, 9 au plus",
      packing: "zip, ou folder comme déjà décompressé",
      household:
        "aussi des archives inventées de Messenger et WhatsApp, de la même personne",
      seed: "un autre nombre donne une autre personne",
      timezone:
        "fuseau des heures qu’une archive n’explique pas, comme Europe/Paris",
      dateOrder:
        "ordre du jour, du mois et de l’année dans les dates en chiffres",
      format: "md ou json",
      reportFormat: "html, json ou csv (un dossier de tableaux)",
      withoutNames:
        "retirer les noms, numéros et messages des autres personnes",
      size: "small (environ 500 enregistrements), medium (environ 20 000) ou large (plus d’un million)",
      out: "où écrire",
      all: "tout le coffre",
      yes: "ne pas demander",
    },
    phase: {
      open: "Ouverture",
      read: "Lecture",
      write: "Enregistrement",
      index: "Préparation de la recherche",
      examine: "Recherche de ce qui ressort",
      hash: "Calcul des empreintes",
    },
    records_one: "{count} enregistrement",
    records_other: "{count} enregistrements",
    files_one: "{count} fichier",
    files_other: "{count} fichiers",
    issues_one: "{count} problème",
    issues_other: "{count} problèmes",
    added_one: "{count} nouveau",
    added_other: "{count} nouveaux",
    hits_one: "{count} enregistrement trouvé",
    hits_other: "{count} enregistrements trouvés",
    imported: "{name}, {account} : lue.",
    alreadyKnown:
      "{name}, {account} : déjà dans votre coffre, rien n’a été ajouté.",
    readAgain: "{name}, {account} : relue.",
    reading: "{order} : {span}",
    readingTaken: "{order} : {span} (lue ainsi)",
    unknownAccount: "compte non nommé",
    chooseZone:
      "Si vous le connaissez, importez de nouveau les mêmes fichiers avec --timezone, par exemple --timezone Europe/Paris.",
    noSuchZone:
      "Il n’existe pas de fuseau horaire « {zone} ». Rien n’a été lu. Nommez-en un, comme Europe/Paris ou America/New_York.",
    unsealed:
      "Votre coffre a été créé sans phrase secrète : toute personne qui peut lire vos fichiers peut le lire.",
    noArchives: "Aucune archive n’a encore été lue.",
    noTime: "sans date",
    overview_one:
      "{count} archive · {people} personnes · {organisations} entreprises et applications",
    overview_other:
      "{count} archives · {people} personnes · {organisations} entreprises et applications",
    peopleHow:
      "people liste tout le monde, people merge ID ID réunit deux personnes, people split ID en sépare une.",
    messagesFrom_one: "{count} message de sa part",
    messagesFrom_other: "{count} messages de sa part",
    morePeople_one: "et {count} autre personne (--json les donne toutes)",
    morePeople_other: "et {count} autres personnes (--json les donne toutes)",
    moreCompanies_one: "et {count} autre entreprise (--json les donne toutes)",
    moreCompanies_other:
      "et {count} autres entreprises (--json les donne toutes)",
    directory_one: "L’adresse de {count} entreprise a été lue dans {name}.",
    directory_other:
      "Les adresses de {count} entreprises ont été lues dans {name}.",
    directoryDated: "D’après son nom, il date du {date}.",
    directorySkipped_one: "{count} fiche n’a pas pu être utilisée :",
    directorySkipped_other: "{count} fiches n’ont pas pu être utilisées :",
    saved: "Enregistré : {file}",
    erased_one: "{count} enregistrement a été effacé.",
    erased_other: "{count} enregistrements ont été effacés.",
    eraseWhat: "Dites ce qu’il faut effacer : --archive ID ou --all.",
    eraseSure: "Effacer pour de bon ?",
    outNeeded: "Dites où écrire : --out DOSSIER.",
    auditOutNeeded:
      "Dites où écrire : --out FICHIER, ou --out DOSSIER avec --format csv.",
    keepPrivate: "Gardez-le pour vous : il contient des données personnelles.",
    window:
      "Dossier n’a pas encore de fenêtre : voici tout le travail dans le terminal, sur une archive inventée.",
    tour: {
      start: "Une visite sur une archive inventée, dans {folder}",
      sample_one: "Un téléchargement inventé a été écrit ({count} fichier).",
      sample_other: "Un téléchargement inventé a été écrit ({count} fichiers).",
      import: "Il a été lu dans un coffre à part.",
      overview: "Ce qu’ils détiennent :",
      findings_one: "{count} constat.",
      findings_other: "{count} constats ; les trois plus parlants :",
      checklist: "La liste de ce qu’il faut faire a été écrite :",
      yours:
        "Pour faire de même avec votre téléchargement : npm run dossier -- import CHEMIN, puis npm run dossier -- overview, findings, search MOTS et checklist. Vos archives sont seulement lues ; rien n’est envoyé nulle part.",
    },
  },
  error: {
    archive: {
      "not-found":
        "Il n’y a rien à cet emplacement. Rien n’a été importé. Vérifiez le chemin, ou choisissez de nouveau l’archive.",
      "no-permission":
        "Cet ordinateur ne laisse pas Dossier lire ce fichier ou ce dossier. Rien n’a été importé. Autorisez la lecture, ou copiez-le dans un dossier à vous.",
      empty:
        "Ce fichier ou ce dossier est vide. Rien n’a été importé. Choisissez le ZIP, ou le dossier obtenu en le décompressant.",
      "not-a-zip":
        "Ce fichier porte le nom d’un ZIP mais n’en est pas un. Rien n’a été importé. Téléchargez de nouveau l’archive, ou choisissez un autre fichier.",
      truncated:
        "Ce ZIP s’arrête trop tôt : le téléchargement a sans doute été coupé. Rien n’en a été importé. Téléchargez-le de nouveau et choisissez le nouveau fichier.",
      damaged:
        "Ce ZIP est abîmé. Rien n’en a été importé. Téléchargez-le de nouveau et choisissez le nouveau fichier.",
      encrypted:
        "Ce ZIP est protégé par un mot de passe. Rien n’a été importé et rien n’a changé. Déverrouillez d’abord le ZIP, puis choisissez le dossier obtenu.",
      "unsupported-method":
        "Ce ZIP est compressé d’une façon que Dossier ne lit pas. Rien n’a été importé. Décompressez-le avec un autre logiciel, puis choisissez le dossier.",
      "entry-outside":
        "Ce ZIP contient un fichier qui veut s’écrire hors de son dossier, ce qu’une archive honnête ne fait jamais. Rien n’a été importé. Demandez de nouveau l’archive au service lui-même.",
      "too-many-entries":
        "Cette archive contient plus de fichiers que Dossier n’en lit. Rien n’a été importé. Vérifiez que c’est la bonne, ou choisissez un dossier plus petit.",
      "unsupported-kind":
        "Ce n’est ni un ZIP, ni un dossier, ni le fichier texte d’une discussion. Rien n’a été importé. Choisissez le fichier tel que vous l’avez téléchargé.",
      "not-recognised":
        "Dossier ne reconnaît ici aucun fichier d’un téléchargement de Facebook, Instagram, Messenger ou WhatsApp. Rien n’a été importé. Choisissez le ZIP tel que vous l’avez téléchargé, ou le dossier obtenu en le décompressant.",
      "no-data-part":
        "Cette partie du téléchargement ne contient que des images et des pages, pas les données elles-mêmes. Rien n’a été importé. Choisissez ensemble toutes les parties du téléchargement.",
      moved:
        "Les fichiers de cette archive ne sont plus là où ils étaient à leur lecture. Rien n’a été changé. Déposez-les de nouveau sur la page d’accueil et faites votre choix là.",
      "other-files":
        "Ce ne sont pas les fichiers d’où vient cette archive : il en manque, ou ils ont changé depuis. Rien n’a été changé. Choisissez les fichiers que vous aviez importés.",
    },
    entry: {
      checksum:
        "Ce fichier ne correspond pas à sa somme de contrôle : une partie pourrait être fausse. Ce qui se lisait a été gardé. Un nouveau téléchargement règle en général la question.",
      damaged:
        "Ce fichier est abîmé dans le ZIP. Le reste de l’archive a été lu. Un nouveau téléchargement règle en général la question.",
      encoding:
        "Ce fichier contient des caractères qui ne sont pas du texte. Le reste de l’archive a été lu. Un nouveau téléchargement règle en général la question.",
      "invalid-json":
        "Ce fichier n’est pas du JSON valable. Le reste de l’archive a été lu. Un nouveau téléchargement règle en général la question.",
      "too-deep":
        "Ce fichier est imbriqué plus profondément qu’aucun fichier honnête. Sa lecture s’est arrêtée là. Le reste de l’archive a été lu.",
      "too-large":
        "Ce fichier est plus grand que ce que Dossier lit. Il a été laissé de côté. Le reste de l’archive a été lu.",
      ratio:
        "Ce fichier occuperait, décompressé, bien plus que sa taille ne le permet. Il a été laissé de côté. Le reste de l’archive a été lu.",
      "no-permission":
        "Cet ordinateur ne laisse pas Dossier lire ce fichier. Il a été laissé de côté. Autorisez la lecture, puis importez de nouveau l’archive.",
      "unexpected-shape":
        "Ce fichier n’est pas construit comme Dossier le connaît. Ce qui s’y lisait peut être cherché. Le reste de l’archive a été lu.",
      "chat-cut":
        "Cette discussion contient autant de messages que WhatsApp en exporte au plus : de plus anciens manquent sans doute. Tout ce qui s’y trouve a été lu. Pour les autres, exportez la discussion sans ses médias, ou importez une exportation antérieure.",
    },
    record: {
      "unexpected-shape":
        "Un élément n’est pas construit ici comme Dossier le connaît. Il a été laissé de côté. Le reste du fichier a été lu.",
      "no-time":
        "Un élément n’a pas ici de date lisible. Il a été gardé sans date. Le reste du fichier a été lu.",
      "ambiguous-date-order":
        "Rien dans cette discussion ne dit si le jour ou le mois vient d’abord dans ses dates. L’ordre le plus probable a été retenu. La page Archives montre les deux lectures et vous laisse choisir ; dans un terminal, importez de nouveau la discussion avec --date-order dmy ou mdy.",
    },
    disk: {
      full: "Le disque est plein. Le coffre est tel qu’il était avant. Faites de la place, puis essayez de nouveau.",
    },
    vault: {
      missing:
        "Il n’y a pas encore de coffre ici. Rien n’a changé. Importez d’abord une archive, ou indiquez un autre coffre.",
      busy: "Un autre programme (processus {holder}) écrit dans le coffre. Rien n’a changé. Attendez qu’il ait fini, puis essayez de nouveau.",
      "from-newer-app":
        "Ce coffre vient d’une version plus récente de Dossier. Il a été laissé tel quel. Mettez Dossier à jour, puis ouvrez-le de nouveau.",
      "not-a-vault":
        "Ce fichier n’est pas un coffre de Dossier. Il a été laissé tel quel. Choisissez un autre fichier, ou laissez Dossier choisir.",
      "wrong-key":
        "Cette phrase secrète n’ouvre pas le coffre. Rien n’a changé. Essayez de nouveau.",
      "no-permission":
        "Cet ordinateur ne laisse pas Dossier utiliser le fichier ou le dossier du coffre. Rien n’a changé. Autorisez-y la lecture et l’écriture, ou indiquez un autre emplacement.",
      "unknown-archive":
        "Le coffre ne contient aucune archive de cet identifiant. Rien n’a changé. Affichez la liste des archives pour voir leurs identifiants.",
      "unknown-person":
        "Le coffre ne contient personne de cet identifiant. Rien n’a changé. Affichez la liste des personnes pour voir leurs identifiants : réunir ou séparer des personnes les change.",
      "unknown-company":
        "Le coffre ne contient aucune entreprise de cet identifiant. Rien n’a changé. Affichez la liste des entreprises pour voir leurs identifiants.",
    },
    directory: {
      "not-recognised":
        "Dossier ne trouve ici aucune fiche d’entreprise. Rien n’a été lu, et ce qui avait été lu auparavant est toujours là. Choisissez le dossier ou le ZIP de l’annuaire tel que vous l’avez téléchargé.",
    },
    input: {
      invalid:
        "Dossier ne peut pas faire cela tel que c’est demandé. Rien n’a changé. L’aide montre ce qui est possible.",
      "out-exists":
        "Il y a déjà quelque chose à l’endroit choisi. Cela a été laissé tel quel et rien n’a été écrit. Choisissez un autre nom.",
      "out-no-permission":
        "Cet ordinateur ne laisse pas Dossier écrire à cet endroit. Rien n’a été écrit. Choisissez un autre dossier.",
    },
    job: {
      cancelled:
        "Arrêté. Ce qui était déjà fini est gardé, rien de ce qui était en cours ne l’est. Vous pouvez recommencer à tout moment.",
    },
    internal:
      "Quelque chose a mal tourné dans Dossier lui-même (référence {reference}). Ce qui était en cours a été abandonné et le coffre est tel qu’il était avant. Essayez de nouveau ; si cela se reproduit, signalez-le avec la référence.",
  },

  provider: {
    facebook: "Facebook",
    instagram: "Instagram",
    messenger: "Messenger",
    whatsapp: "WhatsApp",
  },
  category: {
    profile: "Informations de profil",
    contacts: "Carnet d’adresses téléversé",
    friends: "Amis et abonnés",
    messages: "Messages",
    calls: "Appels",
    posts: "Publications, commentaires, stories",
    reactions: "Mentions J’aime et réactions",
    media: "Photos et vidéos",
    groups: "Groupes et pages",
    search: "Recherches",
    location: "Lieux",
    devices: "Connexions et appareils",
    ad_interests: "Centres d’intérêt supposés, pour la publicité",
    advertisers: "Annonceurs qui vous ont sur une liste",
    ad_interactions: "Publicités vues ou cliquées",
    off_platform: "Ce que des entreprises ont signalé sur vous",
    apps: "Applications et sites reliés à votre compte",
    payments: "Achats et paiements",
    biometric: "Reconnaissance du visage et de la voix",
    inferences: "Autres suppositions sur vous",
    notifications: "Notifications",
    viewed: "Ce que vous avez regardé",
    settings: "Choix et consentements",
    other: "Pas encore reconnu",
  },
  flow: {
    provided: "Donné par vous",
    observed: "Enregistré",
    inferred: "Supposé",
    received: "Dit par d’autres",
    shared: "Transmis",
    unknown: "Origine encore inconnue",
  },
  mechanism: {
    sent_events: "Événements signalés",
    list_upload: "Envoi de liste",
    retargets: "Visites suivies",
    store_visit: "Visite en magasin",
    app_access: "Accès d’une appli",
    form_answered: "Formulaire publicitaire",
    ad_seen: "Publicité vue",
    ad_clicked: "Publicité cliquée",
    chat: "Discussion",
    page: "Page suivie",
  },
  status: {
    read: "Lu",
    generic: "Lu, non classé",
    media: "Photos, vidéos, sons",
    empty: "Vide",
    duplicate: "Fichier en double",
    skipped: "Laissé de côté",
    failed: "Illisible",
  },
  reason: {
    resource: "gardé par un ordinateur, hors du téléchargement",
    presentation: "mise en page et icônes",
    stub: "un ZIP vide dans le ZIP",
    link: "un lien ou un périphérique, jamais suivi",
    limit: "au-delà de ce que Dossier lit",
    "other-account": "appartient à un autre compte",
  },
  severity: {
    info: "Bon à savoir",
    low: "Bon à savoir",
    medium: "À regarder",
    high: "À voir en premier",
    critical: "À traiter",
  },
  right: {
    access: "voir ce qui est détenu, d’où cela vient et qui l’a reçu",
    erasure: "faire effacer",
    objection: "s’opposer à l’utilisation",
    rectification: "faire corriger",
    restriction: "faire suspendre l’utilisation",
    withdrawal: "retirer son consentement",
    portability: "emporter ses données ailleurs",
  },
  article: {
    access: "article 15 du RGPD ; CCPA, section 1798.110",
    erasure: "article 17 du RGPD ; CCPA, section 1798.105",
    objection: "article 21 du RGPD ; CCPA, section 1798.120",
    rectification: "article 16 du RGPD ; CCPA, section 1798.106",
    restriction: "article 18 du RGPD",
    withdrawal: "article 7(3) du RGPD",
    portability: "article 20 du RGPD",
  },
  requestStatus: {
    todo: "À faire",
    done: "Fait",
    sent: "Envoyé",
    acknowledged: "Réception confirmée",
    extended: "Prolongé",
    answered: "Réponse reçue, à vérifier",
    refused: "Refusé",
    complained: "Réclamation déposée",
    verified: "Vérifié dans un téléchargement suivant",
  },

  unit: {
    record_one: "{count} enregistrement",
    record_other: "{count} enregistrements",
    event_zero: "aucun de leurs événements n’est listé",
    event_one: "un événement",
    event_other: "{count} événements",
    message_one: "{count} message",
    message_other: "{count} messages",
    purchase_one: "{count} achat",
    purchase_other: "{count} achats",
    between: "entre {first} et {last}",
    during: "en {month}",
  },

  /** What a person should know of an archive as soon as it is in. */
  remark: {
    localTimes_one:
      "L’heure de {count} enregistrement est gardée comme l’archive la montre, car rien n’indique son fuseau horaire.",
    localTimes_other:
      "Les heures de {count} enregistrements sont gardées comme l’archive les montre, car rien n’indique leur fuseau horaire.",
    "generic-only":
      "Ce type de téléchargement est reconnu mais pas encore compris en détail : tout son texte a été lu et peut être cherché, sous Autre.",
    "other-account":
      "Ceci contient ce qui appartient à une Page ou à un autre profil, pas à vous. C’est reconnu et laissé de côté.",
    "ambiguous-dates":
      "Rien dans cette discussion ne dit si le jour ou le mois vient d’abord dans ses dates ; l’ordre le plus probable a été retenu. Si des dates sont fausses, importez-la de nouveau avec --date-order dmy (jour d’abord) ou --date-order mdy (mois d’abord).",
    "chat-cut":
      "Cette discussion contient autant de messages que WhatsApp en exporte au plus (10 000 avec médias, 40 000 sans) : de plus anciens manquent sans doute.",
  },

  finding: findingsFr,
  story: storiesFr,

  action: actionsFr,

  checklist: {
    title: "Vos démarches",
    intro:
      "Dossier a dressé cette liste sur votre ordinateur, d’après les archives que vous avez importées. Rien n’a été envoyé à personne : vous décidez quoi faire, et le faites vous-même. Ce qui va au même destinataire peut tenir dans une seule lettre.",
    limits:
      "Elle repose sur ce que montrent les archives, qui n’est pas tout ce qui existe. Les chemins et les liens ont été vérifiés le {date} et ont pu changer. Les notes de droit servent de repère, elles ne sont pas un conseil juridique.",
    items_one: "Une démarche.",
    items_other: "{count} démarches, celles qui comptent le plus d’abord.",
    empty:
      "Il n’y a encore rien à faire. Les constats proposeront des étapes et des lettres quand une archive sera importée.",
    letter: "Écrire à {party} : {concerns}",
    why: "Pourquoi : {concerns}",
    party: "Qui en répond : {party}",
    concerns: "Ce dont il s’agit : {records}",
    concernsDated: "Ce dont il s’agit : {records}, {span}",
    right: "Votre droit : {right} ({article})",
    basis: "Base légale du constat : {basis}",
    address: "Adresse : {name}, {address}",
    path: "Où : {path}",
    link: "Lien, vérifié le {date}, a pu changer :",
    note: "Bon à savoir : {note}",
    again:
      "La même étape figure aussi sous un autre point ; une seule fois suffit.",
    moreParties_one: "{count} autre organisation",
    moreParties_other: "{count} autres organisations",
    moreConcerns:
      "Trouvées de la même façon que celles qui sont nommées une à une ; la liste des entreprises donne tous les noms",
  },

  event: {
    PAGE_VIEW: "vous avez ouvert une page",
    VIEW_CONTENT: "vous avez regardé un produit ou un article",
    APP_VIEW: "vous avez ouvert un écran de l’appli",
    SEARCH: "vous avez cherché sur le site ou dans l’appli",
    ADD_TO_CART: "vous avez mis quelque chose dans un panier",
    ADD_TO_WISHLIST: "vous avez noté une envie",
    INITIATE_CHECKOUT: "vous avez commencé à payer",
    ADD_PAYMENT_INFO: "vous avez saisi un moyen de paiement",
    PURCHASE: "vous avez acheté quelque chose",
    LEAD: "vous avez laissé vos coordonnées ou demandé une offre",
    COMPLETE_REGISTRATION: "vous avez créé un compte",
    SUBMIT_APPLICATION: "vous avez déposé un dossier",
    SUBSCRIBE: "vous avez pris un abonnement payant",
    START_TRIAL: "vous avez commencé un essai",
    CONTACT: "vous avez contacté l’entreprise",
    SCHEDULE: "vous avez pris rendez-vous",
    FIND_LOCATION: "vous avez cherché un magasin à proximité",
    CUSTOMIZE_PRODUCT: "vous avez composé un produit",
    DONATE: "vous avez fait un don",
    ACTIVATE_APP: "vous avez ouvert l’appli",
    APP_INSTALL: "vous avez installé l’appli",
    INSTALL: "vous avez installé l’appli",
    LOGIN: "vous avez ouvert une session",
    LEVEL_ACHIEVED: "vous avez atteint un niveau",
    TUTORIAL_COMPLETION: "vous avez terminé une initiation",
    ACHIEVEMENT_UNLOCKED: "vous avez atteint un objectif",
    SPENT_CREDITS: "vous avez dépensé des crédits dans l’appli",
    RATE: "vous avez donné une note",
    AD_CLICK: "vous avez cliqué sur une publicité dans l’appli",
    AD_IMPRESSION: "vous avez vu une publicité dans l’appli",
    OFFLINE: "vous avez acheté quelque chose en magasin ou par téléphone",
    CUSTOM: "quelque chose que seule l’entreprise peut expliquer",
    OTHER: "quelque chose que le service ne nomme pas",
  },
} satisfies Messages;
