import type { Messages } from "./en.ts";

export const findingsFr: Messages["finding"] = {
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
    title_other: "{count} annonceurs vous avaient sur une liste envoyée à Meta",
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
    title_one: "Le nom d’un groupe pourrait révéler quelque chose de sensible",
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
};
