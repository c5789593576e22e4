import { desktopFr } from "./desktop-fr.ts";
import type { Messages } from "./en.ts";
import { windowFr } from "./window-fr.ts";
import { startFr } from "./start-fr.ts";
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
      findings: "Lister ce qui ressort, avec les preuves",
      search: "Chercher des mots dans tout ce qui a été lu",
      records: "Écrire tous les enregistrements en JSON Lines",
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
    unknownAccount: "compte non nommé",
    chooseZone:
      "Si vous le connaissez : erase --archive {archive}, puis import à nouveau avec --timezone, par exemple --timezone Europe/Paris.",
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
    moreCompanies_one: "et {count} autre entreprise (--json les donne toutes)",
    moreCompanies_other:
      "et {count} autres entreprises (--json les donne toutes)",
    saved: "Enregistré : {file}",
    erased_one: "{count} enregistrement a été effacé.",
    erased_other: "{count} enregistrements ont été effacés.",
    eraseWhat: "Dites ce qu’il faut effacer : --archive ID ou --all.",
    eraseSure: "Effacer pour de bon ?",
    outNeeded: "Dites où écrire : --out DOSSIER.",
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
        "Rien dans cette discussion ne dit si le jour ou le mois vient d’abord dans ses dates. L’ordre le plus probable a été retenu. Si des dates sont fausses, effacez cette archive et importez-la de nouveau avec --date-order dmy ou mdy.",
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
      "Rien dans cette discussion ne dit si le jour ou le mois vient d’abord dans ses dates ; l’ordre le plus probable a été retenu. Si des dates sont fausses, effacez-la et importez-la de nouveau dans un terminal avec --date-order dmy ou --date-order mdy.",
    "chat-cut":
      "Cette discussion contient autant de messages que WhatsApp en exporte au plus (10 000 avec médias, 40 000 sans) : de plus anciens manquent sans doute.",
  },

  finding: {
    "OFF-01": {
      title_zero:
        "Des entreprises sans nom ont signalé votre activité à Meta : {events}",
      title_one: "Une entreprise a signalé votre activité à Meta : {events}",
      title_other:
        "{count} entreprises ont signalé votre activité à Meta : {events}",
      why: "Des boutiques, des sites et des applis ont dit à Meta ce que vous faisiez chez eux, même quand vous n’étiez pas sur Facebook. Le téléchargement donne le nom, le moment et le genre d’événement. Les montants, les produits et les mots cherchés n’y sont pas ; ils ont pu être envoyés aussi.",
      ask: "Coupez le lien avec les signalements passés, empêchez que les suivants soient reliés à vous et opposez-vous à leur usage publicitaire.",
      basis:
        "articles 7(3), 15, 17 et 21(1) à (3) du RGPD ; en Californie, refus du partage (CCPA)",
    },
    "OFF-02": {
      title_one:
        "Une entreprise a dit une fois à Meta que vous aviez acheté quelque chose",
      title_other:
        "Des entreprises ont signalé à Meta {count} événements d’achat, dont {purchases}",
      why: "Meta a reçu une note disant que vous aviez acheté quelque chose, rempli un panier, noté une envie ou commencé à payer. Le téléchargement ne montre ni le montant ni le produit ; l’entreprise a pu envoyer les deux.",
      ask: "Coupez le lien avec les signalements passés, puis demandez à Meta et aux entreprises ce qui a été envoyé, et faites-le effacer.",
      basis: "articles 15(1)(b) et (g), 17 et 21(2) du RGPD",
      each_one: "A signalé à Meta un événement d’achat vous concernant",
      each_other: "A signalé à Meta {count} événements d’achat vous concernant",
    },
    "ADV-01": {
      title_zero:
        "Des annonceurs sans nom vous avaient sur une liste envoyée à Meta",
      title_one: "Un annonceur vous avait sur une liste envoyée à Meta",
      title_other:
        "{count} annonceurs vous avaient sur une liste envoyée à Meta",
      why: "Chacun détenait déjà de quoi vous reconnaître, par exemple votre adresse e-mail, votre numéro de téléphone ou un identifiant de votre appareil, et l’a fait rapprocher de votre compte par Meta. Le téléchargement ne dit ni d’où il le tenait ni depuis quand.",
      ask: "Demandez aux annonceurs d’où ils tiennent vos coordonnées, opposez-vous à leur usage à des fins de prospection et refusez dans vos réglages les publicités fondées sur des listes.",
      basis:
        "articles 14, 15(1)(g), 17 et 21(2) à (3) du RGPD ; en Californie, refus du partage (CCPA)",
      each_one: "Vous avait sur une liste envoyée à Meta",
      each_other:
        "Vous avait sur des listes envoyées à Meta, dans {count} enregistrements",
    },
    "APP-01": {
      title_one:
        "Une application ou un site peut encore lire une partie de votre compte",
      title_other:
        "{count} applications et sites peuvent encore lire une partie de votre compte",
      why: "Le téléchargement les donne pour actifs. Ils gardent une clé d’une partie de votre profil tant que vous ne les retirez pas. Ce qu’ils ont déjà copié reste chez eux.",
      old_one:
        "L’un d’eux a été ajouté plus de deux ans avant le téléchargement.",
      old_other:
        "{count} d’entre eux ont été ajoutés plus de deux ans avant le téléchargement.",
      ask: "Retirez les applis que vous n’utilisez plus et demandez à celles qui ont copié quelque chose de l’effacer.",
      basis:
        "articles 7(3), 17 et 19 du RGPD ; en Californie, droit de refus (CCPA)",
      each_one: "Peut encore lire une partie de votre compte",
      each_other:
        "Peut encore lire une partie de votre compte, dans {count} enregistrements",
    },
    "CON-01": {
      title_one: "Un contact de votre carnet d’adresses a été téléversé",
      title_other:
        "{count} contacts de votre carnet d’adresses ont été téléversés",
      why: "Des numéros et des adresses e-mail d’autres personnes sont partis chez Meta depuis votre téléphone ou votre compte. On ne leur a rien demandé, et certaines n’ont peut-être aucun compte où s’y opposer.",
      ask: "Faites supprimer les contacts téléversés, arrêtez l’envoi et signalez aux personnes concernées l’outil de retrait de Meta.",
      basis: "articles 17 et 19 du RGPD",
    },
    "INF-01": {
      title_one: "Meta vous suppose un centre d’intérêt",
      title_other: "Meta vous suppose {count} centres d’intérêt",
      why: "Ce sont des suppositions tirées de ce que vous avez fait, souvent fausses, et pourtant utilisées. Elles pourraient décider des publicités qu’on vous montre.",
      ask: "Indiquez les sujets que vous voulez voir moins souvent et demandez à Meta sur quoi reposent ces suppositions.",
      basis: "articles 4(4), 15, 16 et 21 du RGPD",
    },
    "LOG-01": {
      title_one: "Une adresse IP montre d’où partaient vos connexions",
      title_other: "{count} adresses IP montrent d’où partaient vos connexions",
      why: "Des connexions ont été gardées avec l’adresse dont elles partaient. Réunies, elles pourraient se lire comme un journal de voyage et montrer quels appareils vont ensemble.",
      ask: "Parcourez les endroits où votre compte est ouvert et fermez ceux que vous ne connaissez pas.",
      basis: "articles 15 et 17 du RGPD",
    },
    "MSG-01": {
      title_one: "Meta détient un message sous une forme lisible pour elle",
      title_other:
        "Meta détient {count} messages sous une forme lisible pour elle",
      why: "Ils sont dans le téléchargement ordinaire : ils n’étaient donc pas chiffrés de bout en bout et Meta pouvait les traiter. Une pièce de procédure rendue publique en mars 2024 (Klein v. Meta) affirme qu’un partenaire, Netflix, avait accès à des messageries ; Meta nie que des messages privés aient été lus et dit que l’interface permettait d’écrire à ses amis depuis l’appli du partenaire.",
      span: "Le plus ancien est de {first}, le plus récent de {last}.",
      ask: "Récupérez à part les discussions chiffrées pour voir le reste, et supprimez ce que vous ne voulez plus voir gardé.",
      basis: "articles 15 et 17 du RGPD",
    },
    "MSG-05": {
      title:
        "Vos discussions les plus récentes sont peut-être dans un second téléchargement",
      why: "Depuis décembre 2023 environ, Messenger chiffre peu à peu de bout en bout les discussions entre deux personnes. Meta ne peut pas les lire et ne les met pas dans le téléchargement ordinaire. Elles ont le leur, qui n’a pas été importé pour ce compte.",
      cutOver_one:
        "Un message présent ici vient d’une discussion chiffrée par la suite ; ce qui s’y est dit après est dans l’autre téléchargement.",
      cutOver_other:
        "{count} messages présents ici viennent de discussions chiffrées par la suite ; ce qui s’y est dit après est dans l’autre téléchargement.",
      silence:
        "Le message le plus récent ici est de {last}, alors que vos archives vont jusqu’à {newest}.",
      ask: "Récupérez les discussions chiffrées et ajoutez ce téléchargement ici : ce qui est dans les deux n’est compté qu’une fois.",
      basis: "article 15 du RGPD",
    },
    "WA-01": {
      title_one:
        "Le rapport de WhatsApp contient un ensemble de données sur votre compte",
      title_other:
        "Le rapport de WhatsApp contient {count} ensembles de données sur votre compte",
      why: "C’est ce que WhatsApp vous a dit conserver : votre numéro, la date et la manière de votre inscription, vos appareils et des adresses d’où partaient vos connexions. WhatsApp dit depuis 2016 partager certaines données du compte avec les autres sociétés de Meta. Le rapport n’indique ni ce qui a été transmis ni à qui.",
      ask: "Vérifiez si WhatsApp figure dans votre Espace Comptes et demandez à WhatsApp quelles données sont allées à quelle société, et sur quel fondement.",
      basis: "articles 13, 15(1)(c) et 21 du RGPD",
    },
    "WA-02": {
      title:
        "Le rapport de WhatsApp garde trace d’un choix sur le partage avec Facebook ou Meta",
      why: "Les comptes qui existaient en août 2016 ont eu peu de temps, une trentaine de jours à ce que l’on sait, pour refuser que Facebook utilise leurs données pour la publicité. En Europe, Facebook a dit aux autorités fin 2016 ne pas utiliser les données de WhatsApp à cette fin. Un rapport garde trace d’un choix, pas de ce qui a été fait.",
      shared:
        "Un choix dans vos rapports se lit comme si le partage n’avait pas été refusé.",
      refused: "Un choix dans vos rapports se lit comme un refus.",
      unclear:
        "Ce qu’en dit votre rapport n’a pas pu être lu comme un oui ou un non ; voyez ses propres mots.",
      ask: "Demandez à WhatsApp ce que ce choix signifie aujourd’hui et opposez-vous à l’usage publicitaire.",
      basis: "articles 7(3) et 21 du RGPD",
    },
    "WA-03": {
      title_one: "Un numéro de votre carnet d’adresses est chez WhatsApp",
      title_other:
        "{count} contacts de votre carnet d’adresses sont chez WhatsApp",
      why: "Le rapport de compte les énumère. WhatsApp dit recevoir régulièrement les numéros de votre carnet d’adresses, ceux de ses utilisateurs et ceux des autres. Le rapport ne dit ni lesquelles de ces personnes utilisent WhatsApp ni si on leur a demandé leur avis.",
      ask: "Retirez à l’appli l’accès aux contacts si vous pouvez vous en passer, et demandez à WhatsApp d’effacer ces numéros.",
      basis: "articles 14 et 17 du RGPD",
    },
    "WA-04": {
      title_one:
        "Le nom d’un groupe pourrait révéler quelque chose de sensible",
      title_other:
        "Les noms de {count} groupes pourraient révéler quelque chose de sensible",
      why: "Le rapport de compte énumère les noms de vos groupes : WhatsApp les voit, même si les messages sont chiffrés. Un mot y pourrait évoquer la santé, les croyances, la politique, l’origine ou la sexualité. Il pourrait aussi vouloir dire autre chose ; seul le nom a été regardé.",
      ask: "Quittez les groupes dont vous n’avez plus besoin, proposez des noms plus neutres et voyez qui peut vous ajouter à des groupes.",
      basis: "articles 9 et 17 du RGPD",
    },
    "WA-05": {
      title_one: "Un réglage de confidentialité était ouvert à tout le monde",
      title_other:
        "{count} réglages de confidentialité étaient ouverts à tout le monde",
      why: "C’est ce que disait le rapport de compte quand il a été fait ; vous avez pu le changer depuis. Quiconque avait votre numéro pouvait voir ce qu’ouvre un tel réglage, ou vous ajouter à des groupes.",
      ask: "Parcourez les réglages de confidentialité de WhatsApp et ne les ouvrez qu’à vos contacts, au plus.",
      basis: "article 25 du RGPD",
    },
    "WA-06": {
      title_one: "Un message WhatsApp se trouve hors de son chiffrement",
      title_other:
        "{count} messages WhatsApp se trouvent hors de leur chiffrement",
      why: "Le chiffrement de bout en bout s’arrête là où commence l’exportation : une discussion exportée est un simple fichier, et qui a le fichier peut la lire. Dossier garde sa copie dans le coffre ; le fichier que vous avez importé reste où il était.",
      ask: "Supprimez les discussions exportées dont vous n’avez plus besoin ou gardez-les dans un endroit chiffré, et chiffrez la sauvegarde de vos discussions.",
      basis: "article 32 du RGPD, comme repère pour votre propre copie",
    },
    "WA-07": {
      title_one:
        "Une trace d’entreprises, de Meta AI ou de chaînes dans WhatsApp",
      title_other:
        "{count} traces d’entreprises, de Meta AI ou de chaînes dans WhatsApp",
      why: "Ce sont des avis disant qu’une entreprise ou Meta AI prend part à une discussion, des liens qui ouvrent une discussion avec un numéro, ou des chaînes que vous suivez. Une entreprise peut faire héberger ses discussions par un prestataire, dont Meta, qui pourrait les y lire. WhatsApp dit depuis 2025 que les chaînes suivies peuvent orienter les publicités de l’onglet Actus. L’archive ne montre pas si cela vous est arrivé.",
      ask: "Gardez WhatsApp hors de l’Espace Comptes si vous ne voulez pas que vos comptes soient réunis pour la publicité.",
      basis: "article 21(2) du RGPD",
    },
    "META-01": {
      title: "Ce que vos téléchargements ne peuvent pas montrer",
      why: "Aucun téléchargement ne montre les montants payés ailleurs, les mots cherchés sur d’autres sites, les destinataires autres que ceux listés, ni les scores calculés sur vous. L’absence ici ne veut pas dire que cela n’existe pas.",
      dates:
        "Le téléchargement de {archive} ne couvre que ces dates : {dates}. Ce qui est plus ancien ou plus récent n’a pas été demandé.",
      parts_one:
        "Une des {of} parties de {archive} est ici ; les autres peuvent contenir plus.",
      parts_other:
        "{count} des {of} parties de {archive} sont ici ; les autres peuvent contenir plus.",
      pages_one:
        "Un fichier numéroté de {archive} manque entre d’autres ; il se trouve peut-être dans une partie qui n’est pas ici.",
      pages_other:
        "{count} fichiers numérotés de {archive} manquent entre d’autres ; ils se trouvent peut-être dans une partie qui n’est pas ici.",
      html: "Le téléchargement de {archive} est en HTML, qui omet ce que contient la forme JSON : l’heure exacte, le lieu des photos et l’appareil qui les a prises.",
      absent:
        "Vos archives n’ont aucun enregistrement de ces sortes ; elles n’ont peut-être pas été demandées, ou sont dans un autre téléchargement : {list}.",
      empty:
        "Celles-ci ont été demandées, et le service n’y a rien mis : {list}.",
      ask: "Demandez un téléchargement complet, avec les journaux de données et pour toute la période, et demandez le reste par écrit à Meta.",
      basis: "articles 15(1), 15(3) et 20 du RGPD",
    },
  },

  action: {
    off_clear: {
      label: "Couper le lien avec les signalements passés des entreprises",
      path: "Espace Comptes › Vos informations et autorisations › Votre activité hors des technologies Meta › Effacer l’activité précédente",
      url: "https://www.facebook.com/off_facebook_activity/",
      note: "Cela dissocie de votre compte les signalements passés. Meta peut les garder sans votre nom, et des publicités peuvent encore venir de listes.",
    },
    off_future: {
      label: "Couper le lien avec les futurs signalements",
      path: "Espace Comptes › Vos informations et autorisations › Votre activité hors des technologies Meta › Gérer l’activité future › Dissocier l’activité future",
      url: "https://www.facebook.com/off_facebook_activity/",
      note: "Les signalements arrivent toujours chez Meta, mais ne sont plus reliés à votre compte.",
    },
    ads_partner: {
      label:
        "Refuser les publicités fondées sur ce que signalent des partenaires",
      path: "Espace Comptes › Préférences publicitaires › Paramètres publicitaires › Informations sur l’activité provenant de partenaires › Non",
      url: "https://accountscenter.facebook.com/ad_preferences/ad_settings/data_from_partners",
      note: "Cela arrête l’usage publicitaire, pas les signalements eux-mêmes.",
    },
    ads_list: {
      label:
        "Refuser les publicités fondées sur des listes, annonceur par annonceur",
      path: "Espace Comptes › Préférences publicitaires › Paramètres publicitaires › Publicité basée sur une audience › l’annonceur › ne pas montrer, ne pas exclure",
      url: "https://accountscenter.facebook.com/ad_preferences",
    },
    ads_topics: {
      label: "Voir moins de publicités sur un sujet",
      path: "Espace Comptes › Préférences publicitaires › Personnaliser les publicités › Sujets › Voir moins",
      url: "https://accountscenter.facebook.com/ad_preferences",
    },
    apps_fb: {
      label: "Retirer les applications reliées (Facebook)",
      path: "Paramètres et confidentialité › Paramètres › Applications et sites web › Supprimer",
      url: "https://www.facebook.com/settings?tab=applications",
      note: "Le retrait arrête seulement les nouveaux accès. Ce que l’appli a déjà copié reste chez elle.",
    },
    apps_ig: {
      label: "Retirer les applications reliées (Instagram)",
      path: "Paramètres › Autorisations du site web › Applications et sites web › Actives › Supprimer",
      url: "https://www.instagram.com/accounts/manage_access/",
      note: "Le retrait arrête seulement les nouveaux accès. Ce que l’appli a déjà copié reste chez elle.",
    },
    ct_fb: {
      label: "Supprimer les contacts téléversés (Facebook)",
      path: "Gérer les invitations et les contacts importés › Tout supprimer",
      url: "https://www.facebook.com/mobile/facebook/contacts/",
    },
    ct_ms: {
      label: "Supprimer les contacts téléversés (Messenger)",
      path: "Gérer les contacts importés › Supprimer tous les contacts",
      url: "https://www.facebook.com/mobile/messenger/contacts/",
      note: "Fermez aussi la session sur les anciens téléphones, qui pourraient les envoyer de nouveau.",
    },
    ct_ig: {
      label: "Supprimer les contacts téléversés (Instagram)",
      path: "Espace Comptes › Vos informations et autorisations › Importer les contacts › désactiver ; sur le web : Gérer les contacts › Tout supprimer",
      url: "https://www.instagram.com/accounts/contact_history/",
      note: "La suppression peut prendre jusqu’à environ 90 jours.",
    },
    ct_off: {
      label: "Arrêter l’envoi des contacts",
      path: "Espace Comptes › Vos informations et autorisations › Importer les contacts › désactiver ; puis sur le téléphone : autorisations de l’appli › Contacts › refuser",
    },
    sess: {
      label: "Parcourir vos sessions et vos alertes",
      path: "Espace Comptes › Mot de passe et sécurité › Où vous êtes connecté ; puis authentification à deux facteurs et alertes de connexion",
      url: "https://accountscenter.facebook.com/password_and_security",
    },
    e2ee: {
      label: "Récupérer à part les discussions chiffrées",
      path: "messenger.com › stockage sécurisé › télécharger",
      url: "https://www.messenger.com/secure_storage/dyi",
    },
    del: {
      label: "Supprimer le compte, si vous n’en voulez plus",
      path: "Espace Comptes › Informations personnelles › Propriété et contrôle du compte › Désactivation ou suppression",
      note: "Après environ 30 jours, il n’y a pas de retour. Téléchargez d’abord ce que vous voulez garder.",
    },
    dyi: {
      label: "Demander un téléchargement complet",
      path: "Espace Comptes › Vos informations et autorisations › Exporter vos informations ; choisissez toutes les catégories, les journaux de données, toute la période, JSON",
      url: "https://accountscenter.facebook.com/info_and_permissions/dyi",
    },
    req_meta: {
      label: "Écrire à Meta",
      path: "Le formulaire pour les questions de protection des données, ou une lettre recommandée",
      url: "https://www.facebook.com/help/contact/540977946302970",
    },
    wa_acc: {
      label: "Garder WhatsApp hors de l’Espace Comptes",
      path: "WhatsApp › Paramètres › Espace Comptes › retirer WhatsApp",
      note: "L’ajouter est facultatif. Là où il l’a été, les informations des comptes servent ensemble à la publicité.",
    },
    wa_del: {
      label:
        "Supprimer le compte WhatsApp, ou lui retirer l’accès aux contacts",
      path: "Sur le téléphone : autorisations de l’appli › Contacts › refuser ; pour supprimer : WhatsApp › Paramètres › Compte › Supprimer le compte",
      note: "Après une suppression, il n’y a pas de retour. Sans l’autorisation, WhatsApp montre des numéros à la place des noms.",
    },
    wa_priv: {
      label: "Choisir qui voit quoi dans WhatsApp",
      path: "WhatsApp › Paramètres › Confidentialité › Vu à et en ligne, Photo de profil, Infos, Statut, Groupes ; ou la vérification de la confidentialité au même endroit",
    },
    wa_adv: {
      label: "Activer les autres protections de WhatsApp",
      path: "WhatsApp › Paramètres › Confidentialité › Paramètres avancés › protéger l’adresse IP dans les appels, désactiver les aperçus de liens, bloquer les messages de comptes inconnus",
    },
    wa_bkp: {
      label: "Chiffrer la sauvegarde de vos discussions, ou l’arrêter",
      path: "WhatsApp › Paramètres › Discussions › Sauvegarde des discussions › Sauvegarde chiffrée de bout en bout",
      note: "Les anciennes copies en ligne restent telles quelles tant que vous ne les y supprimez pas.",
    },
    local: {
      label: "Supprimer ou mettre à l’abri sur vos propres appareils",
      path: "Supprimez le message ou le fichier, changez un mot de passe qu’il dévoile, prévenez les personnes concernées et gardez les archives chiffrées",
    },
    req_wa: {
      label: "Écrire à WhatsApp",
      path: "Le formulaire pour les questions de protection des données ; dans l’appli : Paramètres › Aide › Contactez-nous",
      url: "https://www.whatsapp.com/contact/forms/382532939919295/",
    },
    req_adv: {
      label: "Écrire à l’organisation elle-même",
      path: "Cherchez son adresse pour la protection des données, par exemple dans sa politique de confidentialité ou dans la base de datarequests.org",
    },
  },

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
    CONTENT_VIEW: "vous avez regardé un produit ou un article",
    APP_VIEW: "vous avez ouvert un écran de l’appli",
    SEARCH: "vous avez cherché sur le site ou dans l’appli",
    ADD_TO_CART: "vous avez mis quelque chose dans un panier",
    ADD_TO_WISHLIST: "vous avez noté une envie",
    INITIATE_CHECKOUT: "vous avez commencé à payer",
    INITIATED_CHECKOUT: "vous avez commencé à payer",
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
    CUSTOM: "quelque chose que seule l’entreprise peut expliquer",
    OTHER: "quelque chose que le service ne nomme pas",
  },
} satisfies Messages;
