import type { Messages } from "./en.ts";

export const storiesFr: Messages["story"] = {
  concerns: {
    yes: "Oui",
    perhaps: "Peut-être",
    no: "Pas d’après ces téléchargements",
    unknown: "Ces téléchargements ne permettent pas de le dire",
  },
  unit: {
    app_one: "une appli",
    app_other: "{count} applis",
  },
  figure: {
    friends_one: "{count} ami",
    friends_other: "{count} amis",
    early_apps_one: "{count} appli d’avant mai 2015",
    early_apps_other: "{count} applis d’avant mai 2015",
    apps_one: "{count} appli ou site",
    apps_other: "{count} applis et sites",
    businesses_one: "{count} entreprise",
    businesses_other: "{count} entreprises",
    advertisers_one: "{count} annonceur",
    advertisers_other: "{count} annonceurs",
    numbers_one: "{count} numéro de téléphone",
    numbers_other: "{count} numéros de téléphone",
    contacts_one: "{count} contact",
    contacts_other: "{count} contacts",
    messages_one: "{count} message",
    messages_other: "{count} messages",
    shopping_one: "{count} événement d’achat",
    shopping_other: "{count} événements d’achat",
    business_chats_one: "{count} message avec des entreprises",
    business_chats_other: "{count} messages avec des entreprises",
    forms_one: "{count} réponse dans un formulaire",
    forms_other: "{count} réponses dans des formulaires",
    people_one: "{count} personne",
    people_other: "{count} personnes",
  },
  friends_data: {
    title: "Les applis qui ont pris les données des amis (Cambridge Analytica)",
    told: "En mars 2018, des journaux ont rapporté qu’une appli de quiz utilisée par environ 270 000 personnes avait transmis les données de dizaines de millions de leurs amis Facebook à Cambridge Analytica, une société qui travaillait pour des campagnes électorales. Jusqu’en 2015, une appli acceptée par quelqu’un pouvait aussi lire des parties du profil de ses amis.",
    fairness:
      "Facebook dit avoir mis fin à ce genre d’accès avant mai 2015. Aucun téléchargement ne montre quelle appli a lu quoi de qui : chaque chiffre est donc ici un maximum. Un téléchargement ne montre pas non plus si une appli d’un de vos amis a lu vos données.",
    reach_one:
      "Les données d’un ami au plus auraient pu être atteintes via {apps} d’avant mai 2015.",
    reach_other:
      "Les données de {count} amis au plus auraient pu être atteintes via {apps} d’avant mai 2015.",
    appsOnly_one:
      "Vous avez ajouté avant mai 2015 une appli qui aurait pu atteindre des données de vos amis ; ces téléchargements ne contiennent pas la liste de vos amis.",
    appsOnly_other:
      "Vous avez ajouté avant mai 2015 {count} applis qui auraient pu atteindre des données de vos amis ; ces téléchargements ne contiennent pas la liste de vos amis.",
    limit:
      "Sont comptées les personnes de votre liste qui étaient alors vos amis, et celles sans date.",
    no_zero:
      "Ces téléchargements ne mentionnent aucune appli reliée à votre compte Facebook.",
    no_one:
      "Ces téléchargements mentionnent une appli reliée à votre compte Facebook ; rien n’indique qu’elle date d’avant mai 2015.",
    no_other:
      "Ces téléchargements mentionnent {count} applis reliées à votre compte Facebook ; rien n’indique que l’une d’elles date d’avant mai 2015.",
    unknown: "La liste des applis reliées n’est pas dans ces téléchargements.",
  },
  plugins: {
    title: "Les modules et connexions sur d’autres sites",
    told: "Des boutons, des connexions et des pixels cachés de Facebook se trouvent sur beaucoup d’autres sites et dans des applis, et lui signalent les visites. En juillet 2019, la Cour de justice de l’UE a jugé qu’un site doté d’un tel bouton est coresponsable de la transmission des données (C-40/17, Fashion ID). En janvier 2024, Consumer Reports a publié que, parmi 709 volontaires, chacun avait été signalé en moyenne par 2 230 entreprises.",
    fairness:
      "Meta dit que les entreprises décident de ce qu’elles envoient et que chacun peut le dissocier de son compte. Ces volontaires ne représentaient pas tout le monde. Un téléchargement donne l’entreprise, le moment et le genre d’événement, pas ce qui a été envoyé d’autre.",
    businesses_zero:
      "Des entreprises sans nom ont dit à Meta ce que vous faisiez sur leurs sites ou dans leurs applis ({events}).",
    businesses_one:
      "Une entreprise a dit à Meta ce que vous faisiez sur son site ou dans son appli ({events}).",
    businesses_other:
      "{count} entreprises ont dit à Meta ce que vous faisiez sur leurs sites ou dans leurs applis ({events}).",
    apps_one: "Une appli ou un site est ou a été relié à votre compte.",
    apps_other:
      "{count} applis et sites sont ou ont été reliés à votre compte.",
    no: "Ces téléchargements ne mentionnent ni entreprise qui vous aurait signalé ni appli reliée.",
    unknown:
      "Ni l’activité hors de Meta ni les applis reliées ne sont dans ces téléchargements.",
  },
  matching: {
    title:
      "Les listes téléversées et les numéros rapprochés entre WhatsApp et Facebook",
    told: "En août 2016, WhatsApp a annoncé qu’il partagerait avec Facebook des données du compte comme le numéro de téléphone. En mai 2017, la Commission européenne a infligé à Facebook une amende de 110 millions d’euros pour avoir dit, lors du rachat de WhatsApp, que les comptes des deux ne pouvaient pas être rapprochés de façon fiable. Des annonceurs peuvent aussi téléverser des listes d’adresses e-mail et de numéros, que Meta rapproche des comptes.",
    fairness:
      "Dans l’UE, Facebook a dit aux autorités fin 2016 ne pas utiliser les données de WhatsApp pour la publicité. L’autorité irlandaise a infligé à WhatsApp une amende de 225 millions d’euros en 2021 pour manque de transparence. Qu’un numéro soit le même dans deux services montre qu’il pouvait être rapproché, pas qu’il l’a été.",
    advertisers_one:
      "Un annonceur a remis à Meta une liste qui a permis de retrouver votre compte.",
    advertisers_other:
      "{count} annonceurs ont remis à Meta des listes qui ont permis de retrouver votre compte.",
    numbers_one:
      "Un de vos numéros de téléphone figure à la fois dans votre téléchargement WhatsApp et dans celui de Facebook ou d’Instagram : les comptes pouvaient donc être rapprochés.",
    numbers_other:
      "{count} de vos numéros de téléphone figurent à la fois dans votre téléchargement WhatsApp et dans celui de Facebook ou d’Instagram : les comptes pouvaient donc être rapprochés.",
    contacts_one:
      "Un contact de votre carnet d’adresses a été téléversé chez Meta, qui pouvait le rapprocher de la même façon.",
    contacts_other:
      "{count} contacts de votre carnet d’adresses ont été téléversés chez Meta, qui pouvait les rapprocher de la même façon.",
    phoneBook_one: "WhatsApp détient un contact de votre carnet d’adresses.",
    phoneBook_other:
      "WhatsApp détient {count} contacts de votre carnet d’adresses.",
    no: "Ces téléchargements ne mentionnent ni annonceur ayant rapproché une liste, ni contact téléversé, ni numéro commun à deux services.",
    unknown:
      "Ni listes d’annonceurs ni contacts ne sont dans ces téléchargements.",
  },
  inbox: {
    title: "L’accès aux messageries (Netflix)",
    told: "Des pièces du procès Klein v. Meta, rendues publiques le 23 mars 2024, affirment que Netflix, partenaire de Facebook, disposait d’une interface lui donnant accès aux messageries des utilisateurs.",
    fairness:
      "C’est une allégation. Meta nie que des messages privés aient été lus et dit que l’interface permettait d’écrire à ses amis depuis l’appli du partenaire. Aucun téléchargement ne montre ce qu’un partenaire pouvait atteindre.",
    linked_one:
      "Netflix est parmi vos applis reliées, et un message présent ici était sous une forme que Meta pouvait lire ; rien ne montre si Netflix y a eu accès.",
    linked_other:
      "Netflix est parmi vos applis reliées, et {count} messages présents ici étaient sous une forme que Meta pouvait lire ; rien ne montre si Netflix a eu accès à l’un d’eux.",
    no_one:
      "Un message présent ici était sous une forme que Meta pouvait lire, mais Netflix n’est pas parmi les applis reliées de ces téléchargements.",
    no_other:
      "{count} messages présents ici étaient sous une forme que Meta pouvait lire, mais Netflix n’est pas parmi les applis reliées de ces téléchargements.",
    noApps_one:
      "Un message présent ici était sous une forme que Meta pouvait lire ; la liste des applis reliées, où Netflix pourrait figurer, n’est pas dans ces téléchargements.",
    noApps_other:
      "{count} messages présents ici étaient sous une forme que Meta pouvait lire ; la liste des applis reliées, où Netflix pourrait figurer, n’est pas dans ces téléchargements.",
    none: "Ces téléchargements ne contiennent aucun message sous une forme que Meta pouvait lire.",
    unknown:
      "Les messages de Facebook ou d’Instagram ne sont pas dans ces téléchargements.",
  },
  crm: {
    title: "Les achats et les fichiers de clients (Kustomer)",
    told: "En novembre 2020, Facebook a annoncé le rachat de Kustomer, dont le logiciel conserve les achats, les commandes et les discussions des clients d’entreprises. L’UE a examiné si ces données pouvaient servir à la publicité.",
    fairness:
      "L’UE a autorisé le rachat le 27 janvier 2022 : après un examen approfondi, elle a abandonné sa crainte sur les données publicitaires et gardé pour dix ans des engagements d’accès aux interfaces. Kustomer figure aujourd’hui comme une société à part. Aucun téléchargement ne montre quel logiciel une entreprise emploie pour vos commandes et vos discussions.",
    shopping_one: "Une entreprise a signalé à Meta un de vos achats.",
    shopping_other:
      "Des entreprises ont signalé à Meta {count} événements d’achat vous concernant, dont des achats faits.",
    chats_one:
      "Un message a été échangé avec des entreprises, qui emploient peut-être un tel logiciel.",
    chats_other:
      "{count} messages ont été échangés avec des entreprises, qui emploient peut-être un tel logiciel.",
    forms_one:
      "Une de vos réponses dans un formulaire de publicité est partie chez un annonceur.",
    forms_other:
      "{count} de vos réponses dans des formulaires de publicité sont parties chez des annonceurs.",
    no: "Ces téléchargements ne mentionnent ni achat signalé par une entreprise, ni discussion avec une entreprise, ni formulaire rempli.",
    unknown: "L’activité hors de Meta n’est pas dans ces téléchargements.",
  },
  merged_chats: {
    title: "Les discussions réunies de Messenger, Instagram et WhatsApp",
    told: "En janvier 2019, le New York Times a rapporté que Facebook prévoyait de réunir la base technique des discussions de Messenger, d’Instagram et de WhatsApp. De septembre 2020 à décembre 2023, on pouvait écrire de Messenger vers Instagram et inversement.",
    fairness:
      "Facebook a dit que les applis resteraient séparées et les discussions chiffrées de bout en bout. Dans l’UE, réunir les données de tels services exige votre consentement (règlement sur les marchés numériques, article 5(2)). Deux noms ne comptent pour une même personne que si un numéro de téléphone, une adresse e-mail ou vous-même l’avez dit ; des noms égaux ne suffisent pas.",
    across_one:
      "Vous avez des discussions avec une personne sur au moins deux de ces réseaux, qu’un même groupe pourrait rapprocher.",
    across_other:
      "Vous avez des discussions avec {count} personnes sur au moins deux de ces réseaux, qu’un même groupe pourrait rapprocher.",
    no: "D’après les numéros de téléphone et les adresses e-mail, aucune personne avec qui vous discutez n’est sur deux de ces réseaux à la fois.",
    unknown:
      "Ces téléchargements contiennent les discussions d’un seul réseau au plus.",
  },
};
