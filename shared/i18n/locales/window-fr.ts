import { auditFr } from "./audit-fr.ts";
import { companiesFr } from "./companies-fr.ts";
import { flowMapFr } from "./flow-map-fr.ts";
import { flowYearsFr } from "./flow-years-fr.ts";
import { calendarFr, figuresFr } from "./calendar-fr.ts";
import { portraitFr } from "./portrait-fr.ts";
import { findingPageFr } from "./finding-page-fr.ts";
import { storiesPageFr } from "./stories-page-fr.ts";
import type { Messages } from "./en.ts";
import { peopleFr } from "./people-fr.ts";

/** Les mots de la fenêtre : U+202F before `;` `?` `!`, U+00A0 before `:` and inside « ». */
export const windowFr = {
  name: "Dossier",
  titleOf: "{page} · Dossier",
  skip: "Aller à la page",
  pages: "Pages",
  thisComputer: "Cet ordinateur",
  nav: {
    start: "Accueil",
    overview: "Vue d’ensemble",
    portrait: "Sur vous",
    findings: "Constats",
    companies: "Entreprises",
    people: "Personnes",
    stories: "Affaires",
    search: "Recherche",
    checklist: "À faire",
    archives: "Archives",
  },
  searchAll: "Chercher partout",
  searchKey: "Ctrl K",
  language: "Langue",
  theme: "Clair ou sombre",
  notKept:
    "Ce choix dure jusqu’à la fermeture de la fenêtre. Dossier n’a pas pu l’enregistrer sur cet ordinateur.",
  themes: { system: "Système", light: "Clair", dark: "Sombre" },
  promise: {
    title: "Rien ne quitte cet ordinateur",
    text: "Dossier n’a aucun moyen d’accéder à internet.",
  },
  failure: "Cela n’a pas marché",
  waiting: "Le travail continue…",
  understood: "Fermer",
  close: "Fermer",
  clear: "Vider",
  copy: "Copier",
  copyLabel: "Copier le lien : {what}",
  copied: "Copié",
  none: "aucun",
  noDate: "sans date",
  underShare: "moins de {share}",
  chooseArchives: "Choisir vos fichiers",
  searchFor: "Chercher {words}",
  inChat: "dans {chat}",
  place: {
    line: "ligne {number}",
    block: "bloc {number}",
    row: "rang {number}",
  },
  kind: {
    text: "Un message",
    media: "Une photo, une vidéo ou un son",
    link: "Un lien",
    sticker: "Un autocollant",
    call: "Un appel",
    poll: "Un sondage",
    location: "Un lieu",
    contact: "Un contact",
    unsent: "Un message retiré",
    system: "Un avis du service",
    other: "Un message sans texte",
  },

  start: {
    first:
      "Voyez ce que Facebook, Instagram, Messenger et WhatsApp gardent sur vous.",
    lede: "Déposez les fichiers que vous y avez téléchargés. Dossier les lit sur cet ordinateur et montre ce qu’ils contiennent, de qui cela vient et ce que vous pouvez faire.",
    another: "Ajoutez un autre téléchargement à ce que vous avez.",
    ledeAnother:
      "Ce qui est déjà dans Dossier est reconnu et n’est pas compté deux fois. Un téléchargement plus récent du même compte n’ajoute que ce qui est nouveau.",
    drop: "Déposez vos téléchargements ici",
    dropText:
      "Des fichiers ZIP, toutes leurs parties à la fois, des discussions WhatsApp, ou le dossier obtenu en les décompressant.",
    chooseFiles: "Choisir des fichiers…",
    chooseFolder: "Choisir un dossier…",
    noFile:
      "Ce que vous avez déposé n’est ni un fichier ni un dossier de cet ordinateur. Rien n’a été importé. Choisissez-le avec l’un des boutons.",
    understood:
      "Dossier comprend en détail les téléchargements de {names}. Ceux de {others} sont reconnus : leur texte est lu et peut être cherché, mais n’est pas encore classé.",
    understoodAll: "Dossier comprend en détail les téléchargements de {names}.",
    sample: "Rien sous la main ?",
    sampleText:
      "Faites d’abord un tour avec une archive inventée. La personne et les entreprises n’y existent pas, et vous pouvez l’effacer sous Archives.",
    sampleStep: "Essayer une archive inventée",
    safe: "Pourquoi c’est sûr.",
    safeText:
      "Dossier ne fait que lire vos fichiers et écrit dans son propre coffre, sur cet ordinateur. Il n’a aucun moyen d’accéder à internet ; les liens sont montrés comme du texte et jamais ouverts.",
  },
  get: {
    heading: "Comment obtenir vos fichiers",
    facebook: {
      title: "Facebook et Messenger",
      about:
        "Prêt en quelques heures ou quelques jours ; le lien marche ensuite environ quatre jours.",
      step1:
        "Ouvrez l’Espace Comptes, dans un navigateur ou dans l’application Facebook.",
      step2:
        "Choisissez « Vos informations et autorisations », puis « Exporter vos informations » (avant : « Télécharger vos informations »).",
      step3:
        "Choisissez votre profil et toutes les informations disponibles. Cochez aussi les journaux de données s’ils sont proposés.",
      step4:
        "Réglez la période sur toute la période et le format sur JSON. Le HTML, réglé au départ, se lit aussi.",
      step5:
        "Quand l’avis arrive, téléchargez toutes les parties. Déposez-les ici ensemble, telles quelles.",
    },
    chats: {
      title: "Messenger, discussions chiffrées",
      about: "Un second téléchargement. Beaucoup de gens l’oublient.",
      step1:
        "Ouvrez messenger.com dans un navigateur et allez dans le stockage sécurisé.",
      step2:
        "Choisissez-y le téléchargement. Il contient les discussions chiffrées de bout en bout.",
    },
    whatsappChats: {
      title: "WhatsApp, discussions",
      about: "Tout de suite, une discussion à la fois.",
      step1:
        "Sur votre téléphone, ouvrez la discussion, puis son menu (sur iPhone : son nom en haut).",
      step2:
        "Choisissez « Exporter discussion », avec ou sans médias. Sans médias, WhatsApp donne plus d’anciens messages.",
      step3:
        "Apportez le fichier sur cet ordinateur et déposez-le ici tel quel. Plusieurs discussions peuvent être déposées ensemble.",
    },
    whatsappReport: {
      title: "WhatsApp, rapport du compte",
      about: "Prêt en trois jours environ. Il ne contient jamais de messages.",
      step1:
        "Dans WhatsApp, ouvrez Paramètres, puis Compte, puis « Demander les infos du compte ».",
      step2:
        "Quand il est prêt, téléchargez-le là, apportez le ZIP sur cet ordinateur et déposez-le ici.",
    },
  },

  import: {
    phase: {
      open: "Ouverture de vos fichiers",
      read: "Lecture de vos fichiers",
      write: "Enregistrement dans le coffre",
      index: "Préparation de la recherche",
      examine: "Recherche de ce qui ressort",
      hash: "Calcul des empreintes",
    },
    progress: "Part des fichiers qui est lue",
    bytes: "{read} sur {total}",
    soFar_one: "{count} enregistrement lu jusqu’ici",
    soFar_other: "{count} enregistrements lus jusqu’ici",
    underMinute: "encore moins d’une minute",
    left_one: "encore environ une minute",
    left_other: "encore environ {count} minutes",
    lookAround: "Regarder en attendant",
    stop: "Arrêter",
    stopping: "Arrêt en cours",
    stopText:
      "Si vous arrêtez, rien de l’archive en cours de lecture n’est gardé. Les archives déjà terminées restent.",
    over: "L’importation est terminée.",
    none: "Rien n’a été importé.",
    nothingNew: "Tout ce qui s’y trouve était déjà dans Dossier.",
    added_one: "{count} enregistrement a été ajouté.",
    added_other: "{count} enregistrements ont été ajoutés.",
    alreadyKnown:
      "Cette archive était déjà dans votre coffre. Rien n’a été ajouté ni changé.",
    records_one: "{count} enregistrement, dont {added} de nouveau.",
    records_other: "{count} enregistrements, dont {added} de nouveaux.",
    allNew_zero: "Elle ne contient aucun enregistrement.",
    allNew_one: "{count} enregistrement, nouveau.",
    allNew_other: "{count} enregistrements, tous nouveaux.",
    files_one: "{count} fichier.",
    files_other: "{count} fichiers, aucun n’est oublié.",
    allRead: "Aucun n’est illisible.",
    unread_one: "{count} n’a pas pu être lu ; le reste l’a été.",
    unread_other: "{count} n’ont pas pu être lus ; le reste l’a été.",
    issues_one: "{count} problème figure dans la liste.",
    issues_other: "{count} problèmes figurent dans la liste.",
    zone: "Leur fuseau horaire",
    again: "Relire dans ce fuseau",
    reread: "L’archive a été relue selon votre choix.",
    rereadRecords_one:
      "{count} enregistrement, à la place de ceux de l’ancienne lecture.",
    rereadRecords_other:
      "{count} enregistrements, à la place de ceux de l’ancienne lecture.",
    notImported: "Non importé",
    seeOverview: "Voir ce qu’ils détiennent",
  },

  dates: {
    title:
      "Dans les dates de « {chat} », le jour ou le mois vient-il d’abord ?",
    american:
      "Rien dans la discussion ne le dit. Elle a été lue avec le mois d’abord, car les téléphones réglés pour les États-Unis écrivent les dates ainsi.",
    common:
      "Rien dans la discussion ne le dit. Elle a été lue avec le jour d’abord, comme on écrit les dates dans la plupart des pays.",
    other:
      "Rien dans la discussion ne le dit. L’ordre le plus probable a été retenu.",
    compare:
      "Comparez ces messages avec vos souvenirs, puis choisissez. La discussion est alors relue ; rien d’autre ne change.",
    chosen: {
      dmy: "Votre choix : dans les dates de « {chat} », le jour vient d’abord.",
      mdy: "Votre choix : dans les dates de « {chat} », le mois vient d’abord.",
      ymd: "Votre choix : dans les dates de « {chat} », l’année vient d’abord.",
    },
    change: "Comparer de nouveau les lectures",
    table: "Ce que chaque lecture fait de quelques messages",
    written: "Dans la discussion",
    whole: "Toute la discussion",
    order: { dmy: "Jour d’abord", mdy: "Mois d’abord", ymd: "Année d’abord" },
    span: "du {first} au {last}",
    now: "Lue ainsi pour l’instant",
    yours: "Votre choix",
    keep: {
      dmy: "Garder le jour d’abord",
      mdy: "Garder le mois d’abord",
      ymd: "Garder l’année d’abord",
    },
    choose: {
      dmy: "Lire le jour d’abord",
      mdy: "Lire le mois d’abord",
      ymd: "Lire l’année d’abord",
    },
    wait: "Vous pourrez choisir dès que l’importation en cours sera terminée.",
  },

  overview: {
    from: "D’après {count}, dernière lecture le {date}",
    keeps_one:
      "{services} garde {records} enregistrements sur vous, depuis {month}.",
    keeps_other:
      "{services} gardent {records} enregistrements sur vous, depuis {month}.",
    keepsUndated_one: "{services} garde {records} enregistrements sur vous.",
    keepsUndated_other:
      "{services} gardent {records} enregistrements sur vous.",
    lede: "{guessed} d’entre eux sont des suppositions. Les enregistrements nomment {people} et {organisations}. Les nombres soulignés ouvrent ce qu’ils comptent.",
    people_one: "{count} personne",
    people_other: "{count} personnes",
    organisations_one: "{count} entreprise, application ou page",
    organisations_other: "{count} entreprises, applications et pages",
    empty: "Il n’y a encore rien à montrer",
    emptyText:
      "Dès qu’un téléchargement est importé, cette page dit ce qui est détenu sur vous, comment on l’a obtenu et qui d’autre y a part.",
    telling: "Ce qui ressort le plus",
    allFindings_one: "Le seul constat",
    allFindings_other: "Les {count} constats",
    readEvidence: "Lire les preuves",
    origin:
      "{provided} viennent de vous, {received} ont été dits par d’autres.",
    originScale: "Tous les enregistrements selon leur origine, à l’échelle.",
    originLens:
      "Tous les enregistrements selon leur origine. La barre du haut est à l’échelle ; celle du bas agrandit ses dernières parts.",
    categories: "Ce qu’ils détiennent, et comment ils l’ont obtenu",
    kind: "Nature",
    all: "Total",
    companies: "Entreprises",
    years: "Années",
    together: "Ensemble",
    opens_one: "{count} enregistrement : {kind}",
    opens_other: "{count} enregistrements : {kind}",
    opensFlow_one: "{count} enregistrement : {kind}, {flow}",
    opensFlow_other: "{count} enregistrements : {kind}, {flow}",
    absent:
      "Vos archives ne contiennent rien de cette nature : {kinds}. Il se peut que le téléchargement ne l’ait pas compris.",
    timeline: "Cela commence en {first} et culmine en {peak}.",
    oneYear: "Tout date de {year}.",
    timelineScale:
      "Enregistrements par année, pour autant qu’ils aient une date. Chaque rangée a sa propre échelle : comparez les formes, pas les hauteurs.",
    mostIn: "le plus en {year}",
    asTable: "Afficher en tableau",
    byYear: "Enregistrements par année et par groupe",
    year: "Année",
    companyTitle_one: "{count} entreprise, application ou page est liée à vous",
    companyTitle_other:
      "{count} entreprises, applications et pages sont liées à vous",
    companySub:
      "D’abord celles que le plus de choses relient à vous. ▼ elle a parlé de vous au service, ▲ elle a reçu quelque chose sur vous, ■ cela a été enregistré, ● cela vient de vous. Un nombre ouvre ses enregistrements, un nom la page des entreprises.",
    company: "Entreprise, application ou page",
    ties: "Ce qui la relie à vous",
    records: "Enregistrements",
    event_one: "{what} (une fois)",
    event_other: "{what} ({count} fois)",
    searchCompany_one: "{count} enregistrement de {name}",
    searchCompany_other: "{count} enregistrements de {name}",
    moreCompanies_one: "En afficher {count} de plus",
    moreCompanies_other: "En afficher {count} de plus",
    shownOf_one: "{shown} sur {count}",
    shownOf_other: "{shown} sur {count}",
    askForIt: "Comment demander le reste",
  },
  logins: {
    title_one: "Des connexions depuis {count} pays : {country}.",
    title_other:
      "Des connexions depuis {count} pays. Le plus souvent nommé : {country}.",
    even_one: "Des connexions depuis {count} pays.",
    even_other: "Des connexions depuis {count} pays.",
    noCountry: "Vos archives nomment des lieux de connexion, mais aucun pays.",
    none: "Aucune connexion de vos archives ne nomme de lieu.",
    counted:
      "Connexions, déconnexions, sessions et événements de sécurité, selon les lieux que les archives nomment elles-mêmes. Aucune adresse n’est jamais recherchée. La carte montre des pays : un repère se trouve au milieu du pays, pas dans une ville.",
    drawing: "Carte des pays d’où viennent les connexions : {countries}",
    tooSmall: "Trop petit pour cette carte : {countries}.",
    caption: "Connexions par pays",
    country: "Pays",
    places: "Lieux, avec leurs enregistrements",
    first: "Première",
    last: "Dernière",
    unknownCountry: "Pays inconnu",
    noPlace: "aucune ville nommée",
    more_one: "En afficher {count} de plus",
    more_other: "En afficher {count} de plus",
    notShown_one: "et {count} autre, non affiché",
    notShown_other: "et {count} autres, non affichés",
    unplaced_one:
      "{count} autre connexion, session ou événement ne nomme aucun lieu.",
    unplaced_other:
      "{count} autres connexions, sessions et événements ne nomment aucun lieu.",
  },
  group: {
    commerce: "Achats, intérêts et publicité",
    place: "Où vous étiez, et sur quoi",
    people: "Qui vous connaissez, ce que vous dites",
    published: "Ce que vous avez publié et cherché",
    account: "Votre compte",
  },
  flowAbout: {
    provided: "saisi, envoyé ou téléversé par vous",
    observed: "noté pendant que vous utilisiez le service",
    inferred: "intérêts et étiquettes, souvent faux",
    received: "par des entreprises, et par les personnes qui vous ont écrit",
    shared: "à des applications et à des annonceurs",
    unknown: "lu, peut être cherché, pas encore classé",
  },

  flowMap: flowMapFr,
  flowYears: flowYearsFr,
  portrait: portraitFr,
  calendar: calendarFr,
  figures: figuresFr,
  findings: findingPageFr,
  audit: auditFr,
  stories: storiesPageFr,
  score: {
    sensitivity: {
      ordinary: "des faits ordinaires",
      personal: "des faits personnels",
      harmful: "des faits qui pourraient nuire",
      protected: "des faits que la loi protège le plus",
    },
    spread: {
      service: "détenus par le service",
      named: "connus d’autres, qui sont nommés",
      many: "connus de beaucoup, ou d’on ne sait qui",
    },
    scale: {
      tens: "des dizaines d’enregistrements",
      hundreds: "des centaines d’enregistrements",
      thousands: "mille enregistrements ou plus",
    },
    freshness: {
      years: "datant des cinq dernières années",
      year: "datant de la dernière année",
    },
    others: { concerned: "d’autres personnes sont concernées" },
  },

  companies: companiesFr,
  people: peopleFr,

  search: {
    finding: "Constat",
    placeholder: "Un nom, un mot…",
    how: "Trouve les débuts de mots, avec ou sans accents.",
    moreWays: "Plus de possibilités",
    wayAll: "Plusieurs mots : les enregistrements qui les contiennent tous.",
    wayPhrase: "« vélo rouge » entre guillemets : ces mots, dans cet ordre.",
    wayNot: "-travail avec un moins devant : les enregistrements sans ce mot.",
    wayWhole: "Une espace après le dernier mot : le mot entier seulement.",
    filters: "Filtres",
    fewerFilters: "Masquer les filtres",
    begin:
      "Tapez au moins deux lettres, ou choisissez une nature d’enregistrement. La recherche porte sur les textes, titres, noms, entreprises, discussions et tous les autres champs.",
    twoLetters: "Encore une lettre, et la recherche commence.",
    count_zero: "Rien trouvé",
    count_one: "{count} enregistrement",
    count_other: "{count} enregistrements",
    order: "du plus récent au plus ancien",
    results: "Résultats",
    newer: "Revenir aux enregistrements plus récents",
    older: "Afficher {rows} enregistrements plus anciens",
    nothing: "Rien ici",
    nothingWith: "Rien avec « {words} »",
    nothingText_one:
      "La recherche a porté sur votre unique enregistrement. Essayez un mot plus court, ou seulement son début.",
    nothingText_other:
      "La recherche a porté sur les {count} enregistrements. Essayez un mot plus court, ou seulement son début.",
    nothingFiltered:
      "La recherche n’a porté que sur ce que les filtres laissent. Sans eux, il y en a peut-être plus.",
    everywhere: "Chercher sans filtres",
    shorter: "Chercher « {words} »",
    noVault: "Il n’y a encore rien à chercher",
    noVaultText:
      "Importez d’abord un téléchargement ; chaque mot pourra ensuite y être trouvé.",
  },
  record: {
    label: "Enregistrement ouvert",
    details: "Détails",
    when: "Quand",
    kind: "Nature",
    allOfKind: "Tous les enregistrements de cette nature : {kind}",
    service: "Service",
    archive: "Archive",
    title: "Titre",
    person: "Personne",
    organisation: "Entreprise",
    chat: "Discussion",
    flow: "Origine",
    reportedAs: "Signalé comme",
    others: "Cet enregistrement dit aussi quelque chose d’autres personnes.",
    extra: "Tout ce que l’archive en dit encore",
    notInDownload: "Nommé dans le message, et absent du téléchargement",
    source: "Où cela figure",
  },

  checklist: {
    title_one:
      "{count} chose que vous pouvez faire. Rien n’est jamais envoyé à votre place.",
    title_other:
      "{count} choses que vous pouvez faire, les plus importantes d’abord. Rien n’est jamais envoyé à votre place.",
    empty: "Votre liste est vide",
    save: "Enregistrer en Markdown…",
    print: "Enregistrer en PDF…",
    file: "dossier-a-faire.md",
    printName: "dossier-a-faire.pdf",
    letter: "Écrire à {party}",
    records_one: "{count} enregistrement",
    records_other: "{count} enregistrements",
    due: "échéance le {date}",
    moreLetters_one: "Afficher {count} lettre de plus",
    moreLetters_other: "Afficher {count} lettres de plus",
  },

  archives: {
    count_one: "{count} archive",
    count_other: "{count} archives",
    eyebrow: "Ce que vous avez importé, et ce qu’il en est advenu",
    add: "Ajouter une archive",
    accounted_one: "Aucun des {files} fichiers de votre archive n’est oublié.",
    accounted_other:
      "Aucun des {files} fichiers de vos {count} archives n’est oublié.",
    unread_zero: "Aucun n’est illisible.",
    unread_one: "{count} n’a pas pu être lu.",
    unread_other: "{count} n’ont pas pu être lus.",
    lede: "Chaque fichier finit dans exactement un de ces groupes. Rien n’est écarté en silence.",
    became: "Ce qu’il est advenu d’un fichier",
    files: "Fichiers",
    share: "Part",
    means: "Cela veut dire",
    issues_one: "{count} problème en tout",
    issues_other: "{count} problèmes en tout",
    empty: "Il n’y a pas encore d’archives",
    emptyText:
      "Chaque téléchargement importé figure ici, avec ce qu’il est advenu de chacun de ses fichiers.",
    yours: "Vos archives",
    imported: "Importée le {date}",
    holds_one: "{count} enregistrement",
    holds_other: "{count} enregistrements",
    inFiles_one: "dans {count} fichier.",
    inFiles_other: "dans {count} fichiers.",
    withIssues_one: "{count} problème figure dans la liste.",
    withIssues_other: "{count} problèmes figurent dans la liste.",
    parts_one: "Le fichier d’origine",
    parts_other: "Les {count} parties d’origine",
    noHash: "Empreinte pas encore calculée",
  },
  statusAbout: {
    read: "compris et classés",
    generic: "peuvent être cherchés, sous « Pas encore reconnu »",
    media: "listés, pas ouverts",
    empty: "le service n’y a rien mis",
    duplicate: "retrouvés dans une autre partie",
    skipped: "rien sur vous : mise en page et semblables",
    failed: "chacun figure dans la liste ci-dessous, avec la raison",
  },
  ledger: {
    title: "Chaque fichier, et ce qu’il en est advenu",
    filter: "Afficher",
    all: "Tous",
    issues: "Avec un problème",
    ofOne: "Seulement ceux de {archive}.",
    ofAll: "Afficher les fichiers de toutes les archives",
    because: "{status} : {reason}",
    none: "Aucun fichier n’est dans ce groupe.",
    records_one: "{count} enregistrement",
    records_other: "{count} enregistrements",
  },
  erase: {
    title: "Effacer.",
    about:
      "Retire pour de bon de Dossier les enregistrements d’une archive. Vos fichiers ZIP ne sont pas touchés.",
    all: "Effacer toutes les archives…",
    open: "Effacer…",
    label: "Effacer {name}…",
    ask: "Effacer cette archive de Dossier ?",
    askAll: "Tout effacer de Dossier ?",
    goes_one:
      "Ce qui part : de son {count} enregistrement, ce qui n’est dans aucune autre de vos archives ; la liste de ses {files} fichiers ; les constats et les choses à faire qui ne reposent que sur lui.",
    goes_other:
      "Ce qui part : de ses {count} enregistrements, ceux qui ne sont dans aucune autre de vos archives ; la liste de ses {files} fichiers ; les constats et les choses à faire qui ne reposent que sur eux.",
    goesAll_one:
      "Ce qui part : {count} enregistrement, la liste de {files} fichiers, tous les constats et toute la liste à faire.",
    goesAll_other:
      "Ce qui part : {count} enregistrements, la liste de {files} fichiers, tous les constats et toute la liste à faire.",
    stays:
      "Ce qui reste : les fichiers que vous avez téléchargés, là où ils sont, et ce que vous avez enregistré ou imprimé.",
    forGood: "Le seul retour possible est d’importer de nouveau l’archive.",
    do: "Effacer cette archive",
    doAll_one: "Effacer {count} enregistrement",
    doAll_other: "Effacer {count} enregistrements",
    keep: "Garder",
    running: "Effacement…",
  },
} as const satisfies Messages["window"];
