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
  "OFF-03": {
    title_zero:
      "Des signalements qui pourraient évoquer votre santé viennent d’entreprises sans nom : {events}",
    title_one:
      "Une entreprise dont le nom pourrait évoquer la santé a signalé votre activité : {events}",
    title_other:
      "{count} entreprises dont le nom pourrait évoquer la santé ont signalé votre activité : {events}",
    why: "Une simple visite peut dire quelque chose de votre santé. La Cour de justice de l’UE a jugé en 2023 (C-252/21) que des données sur des visites de tels sites peuvent être de celles que la loi protège le plus. Seuls les noms ont été regardés : ils pourraient vouloir dire autre chose, et la visite a pu être faite pour quelqu’un d’autre.",
    telling_one:
      "Un des signalements pourrait en dire plus qu’une visite : un rendez-vous, un achat, une recherche, une demande ou des coordonnées laissées.",
    telling_other:
      "{count} des signalements pourraient en dire plus qu’une visite : un rendez-vous, un achat, une recherche, une demande ou des coordonnées laissées.",
    ask: "Coupez le lien avec les signalements passés et futurs, puis demandez à Meta et à ces entreprises de les effacer.",
    basis:
      "articles 9, 17(1)(b) et (d) et 21 du RGPD ; Cour de justice de l’UE, C-252/21",
    each_one:
      "Son nom pourrait évoquer la santé ; a fait un signalement sur vous à Meta",
    each_other:
      "Son nom pourrait évoquer la santé ; a fait {count} signalements sur vous à Meta",
  },
  "OFF-04": {
    title_zero:
      "Des signalements sans nom pourraient révéler des convictions : {events}",
    title_one:
      "Les signalements d’une organisation pourraient révéler des convictions, des idées politiques ou la sexualité : {events}",
    title_other:
      "Les signalements de {count} organisations pourraient révéler des convictions, des idées politiques ou la sexualité : {events}",
    why: "Leurs noms pourraient évoquer la politique, la religion, un syndicat ou la sexualité, ou elles ont signalé un don. Un don ou une page d’adhésion peut révéler ce que croit une personne ; une simple visite, pas forcément. Seuls les noms et les genres d’événement ont été regardés, et un nom pourrait vouloir dire autre chose.",
    donations_one:
      "L’un des signalements porte sur un don ; pour quelle cause, seul le nom pourrait le dire.",
    donations_other:
      "{count} des signalements portent sur des dons ; pour quelles causes, seuls les noms pourraient le dire.",
    ask: "Coupez le lien avec les signalements passés, empêchez que les suivants soient reliés à vous et demandez à Meta de les effacer.",
    basis: "articles 9, 17 et 21 du RGPD",
    each_one:
      "Un de ses signalements pourrait révéler des convictions, des idées politiques ou la sexualité",
    each_other:
      "{count} de ses signalements pourraient révéler des convictions, des idées politiques ou la sexualité",
  },
  "OFF-05": {
    title_zero:
      "Des signalements qui pourraient évoquer des soucis d’argent, le jeu ou une recherche d’emploi viennent d’entreprises sans nom : {events}",
    title_one:
      "Les signalements d’une entreprise pourraient évoquer des soucis d’argent, le jeu ou une recherche d’emploi : {events}",
    title_other:
      "Les signalements de {count} entreprises pourraient évoquer des soucis d’argent, le jeu ou une recherche d’emploi : {events}",
    why: "De tels signaux pourraient orienter vers vous des publicités pour des prêts, des paris ou des emplois. Seuls les noms ont été regardés : un prêteur ou un site d’emploi ne veut pas dire des ennuis, et un nom pourrait vouloir dire autre chose.",
    applied_one:
      "L’un des signalements dit que vous y avez fait une demande ou laissé vos coordonnées.",
    applied_other:
      "{count} des signalements disent que vous y avez fait une demande ou laissé vos coordonnées.",
    ask: "Empêchez que les futurs signalements soient reliés à vous et demandez à voir moins de publicités sur ces sujets.",
    basis: "articles 4(4), 21 et 22 du RGPD",
    each_one:
      "Son nom pourrait évoquer l’argent, le jeu ou l’emploi ; a fait un signalement sur vous à Meta",
    each_other:
      "Son nom pourrait évoquer l’argent, le jeu ou l’emploi ; a fait {count} signalements sur vous à Meta",
  },
  "OFF-06": {
    title_one:
      "Une entreprise a dit une fois à Meta que vous aviez cherché quelque chose",
    title_other:
      "Des entreprises ont signalé à Meta {count} recherches et consultations, dont {searches}",
    searches_one: "une recherche",
    searches_other: "{count} recherches",
    why: "Un tel événement existe parce qu’une entreprise a branché sur Meta son champ de recherche, sa carte des magasins ou son catalogue. Les mots cherchés peuvent être envoyés avec ; le téléchargement ne les montre pas.",
    ask: "Coupez le lien avec les signalements passés et demandez à Meta quels mots et quels lieux les accompagnaient.",
    basis: "articles 15(1)(b) et 17 du RGPD",
    each_one:
      "A dit une fois à Meta que vous aviez cherché ou consulté quelque chose",
    each_other:
      "A dit {count} fois à Meta que vous aviez cherché ou consulté quelque chose",
  },
  "OFF-07": {
    title_one:
      "Des applis ont dit une fois à Meta que vous les aviez ouvertes ou utilisées",
    title_other:
      "Des applis ont dit {count} fois à Meta que vous les aviez ouvertes ou utilisées",
    why: "Un outil de Meta placé dans une appli signale quand vous l’ouvrez. Réunis, de tels signalements pourraient se lire comme un journal de vos habitudes.",
    most: "Une seule appli a signalé {launches} ouvertures.",
    daily: "Une appli a été ouverte {days} jours de suite.",
    ask: "Empêchez que les futurs signalements soient reliés à vous.",
    basis: "articles 17 et 21 du RGPD",
    each_one: "A dit une fois à Meta que vous l’aviez ouverte ou utilisée",
    each_other:
      "A dit {count} fois à Meta que vous l’aviez ouverte ou utilisée",
  },
  "OFF-08": {
    title_one:
      "Un courtier en données ou une agence publicitaire connus figurent dans vos listes",
    title_other:
      "{count} courtiers en données ou agences publicitaires connus figurent dans vos listes",
    why: "Ces sociétés ont signalé votre activité à Meta, ou s’adressent à vous à partir d’une liste ou d’une visite ; leurs noms ont été comparés à une liste de sociétés bien connues. Les courtiers vendent des données sur les gens, les agences font de la publicité pour d’autres. Dans une étude de Consumer Reports sur 709 volontaires (2024), l’une de ces sociétés, LiveRamp, figurait dans les téléchargements de 96 sur 100.",
    ask: "Demandez à ces sociétés ce qu’elles détiennent, d’où cela vient et qui l’a reçu, et faites-le effacer ; refusez leurs listes et empêchez que les futurs signalements soient reliés à vous.",
    basis:
      "articles 15(1)(g), 17 et 21(2) du RGPD ; en Californie, droit à la suppression (CCPA)",
    each_one:
      "Société connue comme courtier en données ou agence publicitaire, présente dans vos listes",
    each_other:
      "Société connue comme courtier en données ou agence publicitaire, présente dans {count} de vos enregistrements",
  },
  "OFF-09": {
    title:
      "Ce que signaleront les entreprises pourrait encore être relié à vous",
    why: "Tant que votre activité hors de Meta est associée à votre compte, les nouveaux signalements sont reliés à vous. Vous avez pu changer cela depuis le téléchargement.",
    on: "D’après le réglage présent dans votre téléchargement, l’association était active.",
    absent:
      "Vos téléchargements ne contiennent pas ce réglage. Ils contiennent des signalements d’entreprises : ceux-ci étaient donc reliés à vous quand ils sont arrivés.",
    unclear:
      "Ce qu’en dit votre téléchargement n’a pas pu être lu comme un oui ou un non ; voyez ses propres mots.",
    sensitive:
      "Certains signalements pourraient déjà révéler quelque chose de sensible.",
    ask: "Dissociez l’activité future, pour toutes les entreprises ou pour certaines.",
    basis: "articles 7(3) et 21 du RGPD",
  },
  "OFF-10": {
    title_one:
      "Vous aviez effacé ce qu’avaient signalé les entreprises, et un signalement est arrivé depuis",
    title_other:
      "Vous aviez effacé ce qu’avaient signalé les entreprises, et {count} signalements sont arrivés depuis",
    why: "Effacer coupe seulement le lien avec les signalements passés. Les entreprises continuent d’en envoyer, et les nouveaux sont reliés à vous tant que vous ne dissociez pas aussi l’activité future.",
    ask: "Dissociez aussi l’activité future.",
    basis: "article 21 du RGPD",
  },
  "OFF-11": {
    title_one:
      "Une société qui a signalé votre activité porte un nom que personne ne peut lire",
    title_other:
      "{count} sociétés qui ont signalé votre activité portent des noms que personne ne peut lire",
    why: "À la place d’un nom se trouve un identifiant, une suite au hasard ou une seule lettre. Vous avez le droit de savoir qui elles sont ; la liste qu’on vous a donnée ne le dit pas.",
    share:
      "Elles forment plus d’un cinquième de celles qui ont signalé votre activité.",
    ask: "Demandez à Meta les noms de ces sociétés et ce qu’elles ont envoyé.",
    basis:
      "article 15(1)(c) et (g) du RGPD ; Cour de justice de l’UE, C-154/21",
    each_one: "A signalé votre activité sous un nom que personne ne peut lire",
    each_other:
      "A signalé votre activité sous un nom que personne ne peut lire, dans {count} enregistrements",
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
  "ADV-02": {
    title_one:
      "Un annonceur pouvait vous atteindre à partir d’une visite de son site, de son appli ou de son magasin",
    title_other:
      "{count} annonceurs pouvaient vous atteindre à partir d’une visite de leur site, de leur appli ou de leur magasin",
    why: "Ils donnent une suite à ce que vous avez pu faire chez eux. C’est Meta qui fait le rapprochement ; le téléchargement ne montre ni de quelle visite il s’agit ni quand elle a eu lieu.",
    ask: "Refusez les publicités fondées sur ce que signalent des partenaires et empêchez que les futurs signalements soient reliés à vous.",
    basis: "article 21(2) du RGPD",
    each_one:
      "Pouvait vous atteindre à partir d’une visite de son site, de son appli ou de son magasin",
    each_other:
      "Pouvait vous atteindre à partir de visites de son site, de son appli ou de son magasin, dans {count} enregistrements",
  },
  "ADV-03": {
    title_one:
      "Un annonceur pouvait vous atteindre à cause d’une visite de son magasin",
    title_other:
      "{count} annonceurs pouvaient vous atteindre à cause d’une visite de leurs magasins",
    why: "Quelqu’un a dit à Meta que vous étiez dans un magasin réel. Cela a pu venir de la caisse, du Wi-Fi du magasin ou de la position d’un téléphone ; le téléchargement ne dit ni par quelle voie, ni quand, ni où.",
    ask: "Demandez à ces sociétés comment elles l’ont su, refusez leurs listes et voyez quelles applis peuvent lire votre position.",
    basis: "articles 15(1)(g) et 21 du RGPD",
    each_one: "Pouvait vous atteindre à cause d’une visite de son magasin",
    each_other:
      "Pouvait vous atteindre à cause d’une visite de son magasin, dans {count} enregistrements",
  },
  "ADV-04": {
    title_one:
      "Rien dans vos archives n’explique l’un des {of} annonceurs qui vous ont dans une liste",
    title_other:
      "Rien dans vos archives n’explique {count} des {of} annonceurs qui vous ont dans une liste",
    why: "D’après vos archives, vous n’avez jamais eu affaire à eux : aucune appli, aucune visite, aucun message, aucune page, aucune de vos recherches ne les nomme. Ils ont peut-être acheté ou loué vos coordonnées. Vous avez aussi pu avoir affaire à eux ailleurs, dans un magasin ou sous un autre nom.",
    ask: "Demandez-leur, ainsi qu’à Meta, d’où viennent vos coordonnées.",
    basis: "articles 14(2)(f) et 15(1)(g) du RGPD",
    each_one: "Vous a dans une liste, et rien dans vos archives ne l’explique",
    each_other:
      "Vous a dans des listes, dans {count} enregistrements, et rien dans vos archives ne l’explique",
  },
  "ADV-05": {
    title_one:
      "Le nom d’un annonceur qui pouvait vous atteindre pourrait évoquer la politique ou la religion",
    title_other:
      "Les noms de {count} annonceurs qui pouvaient vous atteindre pourraient évoquer la politique ou la religion",
    why: "Qui fait de la publicité pour des opinions choisit qui atteindre ; un tel ciblage était au cœur de l’affaire Cambridge Analytica. Figurer dans une liste ne dit rien de ce que vous croyez. Seuls les noms ont été regardés, et ils pourraient vouloir dire autre chose.",
    ask: "Demandez à voir moins de publicités sur ces sujets, refusez ces listes et opposez-vous auprès de Meta.",
    basis: "articles 9 et 21(2) du RGPD",
    each_one:
      "Son nom pourrait évoquer la politique ou la religion ; pouvait vous atteindre par des publicités",
    each_other:
      "Son nom pourrait évoquer la politique ou la religion ; pouvait vous atteindre par des publicités, dans {count} enregistrements",
  },
  "ADV-06": {
    title_one:
      "Meta a gardé un de vos clics sur une publicité, ou un geste semblable",
    title_other:
      "Meta a gardé {count} de vos clics sur des publicités, ou gestes semblables",
    why: "La liste contient les publicités sur lesquelles vous avez cliqué ; ce que vous en avez fait d’autre, comme les masquer, peut s’y trouver aussi. Les clics pourraient orienter les publicités suivantes.",
    sensitive_one:
      "Le nom ou les mots de l’une de ces publicités pourraient évoquer quelque chose de sensible.",
    sensitive_other:
      "Les noms ou les mots de {count} de ces publicités pourraient évoquer quelque chose de sensible.",
    ask: "Masquez les annonceurs que vous ne voulez plus voir et demandez moins de publicités sur certains sujets.",
    basis: "articles 17 et 21 du RGPD",
  },
  "ADV-07": {
    title_one:
      "Un annonceur se détache parmi les publicités qu’on vous a montrées : {ads} sur {of}",
    title_other:
      "{count} annonceurs se détachent parmi les publicités qu’on vous a montrées : {ads} sur {of}",
    why: "Chacun est derrière plus d’un dixième des publicités listées, ou derrière plus de cent. Cela montre qui dépense le plus pour vous atteindre, aussi loin que remonte la liste.",
    ask: "Masquez les annonceurs que vous ne voulez plus voir.",
    basis: "article 15 du RGPD",
    each_one:
      "Se détache parmi les publicités qu’on vous a montrées, avec une d’entre elles",
    each_other:
      "Se détache parmi les publicités qu’on vous a montrées, avec {count} d’entre elles",
  },
  "ADV-08": {
    title_one: "Vous avez donné une réponse dans un formulaire d’une publicité",
    title_other:
      "Vous avez donné {count} réponses dans des formulaires de publicités",
    why: "De telles réponses vont à l’annonceur, qui peut les garder dans ses propres fichiers de clientèle. Le téléchargement ne dit pas à quel annonceur est allée chaque réponse.",
    reaching_one:
      "L’une d’elles ressemble à un numéro de téléphone, une adresse e-mail ou une date de naissance.",
    reaching_other:
      "{count} d’entre elles ressemblent à un numéro de téléphone, une adresse e-mail ou une date de naissance.",
    ask: "Demandez aux annonceurs dont vous vous souvenez ce qu’ils détiennent sur vous, et de l’effacer.",
    basis: "articles 15 et 17 du RGPD, envers l’annonceur",
    each_one: "A reçu de vous une réponse dans un formulaire d’une publicité",
    each_other:
      "A reçu de vous {count} réponses dans des formulaires de publicités",
  },
  "ADV-09": {
    title_one:
      "Un enregistrement dit quel choix sur la publicité Meta a noté pour vous",
    title_other:
      "{count} enregistrements disent quels choix sur la publicité et le consentement Meta a notés pour vous",
    why: "C’est ce que Meta a noté : un abonnement sans publicité, un consentement à la publicité personnalisée, d’autres consentements. Un enregistrement montre ce qui a été noté, pas ce qui a été compris ou fait.",
    subscription:
      "Sur l’abonnement sans publicité, le téléchargement dit : « {words} ».",
    ask: "Voyez quel choix est en vigueur aujourd’hui et changez-le si ce n’est pas le vôtre.",
    basis: "article 7(3) du RGPD",
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
  "APP-02": {
    title_one:
      "Une application ou un site en sommeil a peut-être gardé ce qui a été copié",
    title_other:
      "{count} applications et sites en sommeil ont peut-être gardé ce qu’ils ont copié",
    why: "Le téléchargement les donne pour inactifs ou expirés, mais pas pour retirés. Leur accès a pu prendre fin. Ce qu’ils avaient copié jusque-là échappe à Meta : elle dit que le retrait d’une appli arrête seulement les nouveaux accès. Le téléchargement ne montre pas ce qui a été copié.",
    old_one:
      "L’un d’eux a été ajouté avant mai 2015, quand une appli pouvait aussi lire une partie des profils de vos amis.",
    old_other:
      "{count} d’entre eux ont été ajoutés avant mai 2015, quand une appli pouvait aussi lire une partie des profils de vos amis.",
    ask: "Retirez-les et demandez à ceux qui les exploitent ce qu’ils détiennent, et de l’effacer.",
    basis: "articles 15(1)(c) et 17 du RGPD, envers l’appli",
    each_one:
      "Figure parmi les applis en sommeil et a peut-être gardé ce qui a été copié de votre compte",
    each_other:
      "Figure parmi les applis en sommeil, dans {count} enregistrements, et a peut-être gardé ce qui a été copié de votre compte",
  },
  "APP-03": {
    title_one:
      "Une appli, ou une publication faite par une appli, ressemble à un quiz, un test ou un horoscope",
    title_other:
      "{count} applis, ou publications faites par des applis, ressemblent à des quiz, des tests ou des horoscopes",
    why: "C’est par une appli de ce genre qu’environ 270 000 personnes répondant à un quiz ont exposé des dizaines de millions de leurs amis (Cambridge Analytica). Cela ne veut pas dire que les vôtres ont fait de même : seuls les noms ont été regardés, et un nom peut vouloir dire autre chose.",
    then_one:
      "L’une d’elles date des années 2009 à 2015 ; jusqu’en avril 2015, une appli pouvait aussi lire une partie des profils des amis.",
    then_other:
      "{count} d’entre elles datent des années 2009 à 2015 ; jusqu’en avril 2015, une appli pouvait aussi lire une partie des profils des amis.",
    ask: "Retirez celles qui sont encore là et demandez à leurs auteurs ce qu’ils détiennent, et de l’effacer.",
    basis: "articles 15, 17 et 18 du RGPD",
    each_one:
      "A été reliée à votre compte ; son nom ressemble à celui d’un quiz, d’un test ou d’un horoscope",
    each_other:
      "A été reliée à votre compte, dans {count} enregistrements ; son nom ressemble à celui d’un quiz, d’un test ou d’un horoscope",
  },
  "APP-04": {
    title_one: "Une publication a été faite en votre nom par une appli",
    title_other:
      "{count} publications ont été faites en votre nom par des applis",
    why: "Ces applis avaient le droit de parler à votre place sur Facebook. Une telle publication montre aussi que vous vous serviez de l’appli, et quand.",
    ask: "Retirez les applis que vous n’utilisez plus et supprimez les publications que vous ne voulez pas garder.",
    basis: "article 17 du RGPD",
  },
  "APP-05": {
    title_one:
      "Jusqu’en 2015, vos applis ont pu atteindre des données d’un ami au plus",
    title_other:
      "Jusqu’en 2015, vos applis ont pu atteindre des données de {count} amis au plus",
    why: "Jusqu’au 30 avril 2015, une appli que vous acceptiez pouvait aussi lire une partie des profils de vos amis, si elle le demandait. Aucun téléchargement ne montre quelles applis l’ont fait ni pour quels amis. Le nombre est un maximum : tous les amis de votre liste qui y étaient alors, et ceux qui sont sans date.",
    apps_one: "Une appli avait été ajoutée à votre compte jusque-là.",
    apps_other: "{count} applis avaient été ajoutées à votre compte jusque-là.",
    ask: "Retirez les anciennes applis et demandez à Meta lesquelles ont reçu des données par votre compte.",
    basis: "article 15(1)(c) du RGPD",
  },
  "APP-06": {
    title_one: "Un service a été relié à votre compte Facebook",
    title_other: "{count} services ont été reliés à votre compte Facebook",
    why: "Se connecter avec Facebook permet à Meta de voir quels services vous ouvrez, et donne à ces services une partie de votre profil. Est compté ici tout ce qui a été relié un jour, retiré ou non.",
    reporting_one: "L’un d’eux a aussi signalé votre activité à Meta.",
    reporting_other:
      "{count} d’entre eux ont aussi signalé votre activité à Meta.",
    ask: "Pour les services que vous voulez garder, choisissez un identifiant et un mot de passe propres, retirez ensuite leur lien et empêchez que les futurs signalements soient reliés à vous.",
    basis: "articles 7(3) et 21 du RGPD",
    each_one: "A été relié à votre compte Facebook",
    each_other:
      "A été relié à votre compte Facebook, dans {count} enregistrements",
  },
  "CON-01": {
    title_one: "Un contact de votre carnet d’adresses a été téléversé",
    title_other:
      "{count} contacts de votre carnet d’adresses ont été téléversés",
    why: "Des numéros et des adresses e-mail d’autres personnes sont partis chez Meta depuis votre téléphone ou votre compte. On ne leur a rien demandé, et certaines n’ont peut-être aucun compte où s’y opposer.",
    ask: "Faites supprimer les contacts téléversés, arrêtez l’envoi et signalez aux personnes concernées l’outil de retrait de Meta.",
    basis: "articles 17 et 19 du RGPD",
  },
  "CON-02": {
    title: "L’envoi de vos contacts était encore activé",
    why: "C’est ce que disait le téléchargement quand il a été fait ; vous avez pu le désactiver depuis. Tant qu’il est activé, les nouvelles entrées du carnet d’adresses de votre téléphone partent d’elles-mêmes chez Meta, encore et encore.",
    ask: "Désactivez l’envoi dans l’appli et retirez-lui, sur le téléphone, l’accès aux contacts.",
    basis: "article 7(3) du RGPD",
  },
  "CON-03": {
    title:
      "Votre propre numéro a pu parvenir à Meta depuis les téléphones d’autres personnes",
    why: "Quiconque vous a dans son carnet d’adresses et l’envoie donne votre numéro à Meta, que vous l’ayez donné vous-même ou non. Aucun téléchargement ne le montre : ni qui l’a fait, ni quand. Meta a un outil par lequel chacun peut le demander, même sans compte.",
    ask: "Saisissez votre numéro et votre adresse e-mail dans l’outil de retrait de Meta, et faites-les supprimer et bloquer.",
    basis: "articles 14, 15, 17 et 21 du RGPD",
  },
  "CON-04": {
    title_one:
      "Une personne de votre carnet d’adresses n’est dans aucune liste d’amis et n’a écrit aucun message",
    title_other:
      "{count} personnes de votre carnet d’adresses ne sont dans aucune liste d’amis et n’ont écrit aucun message",
    why: "Ce pourrait être des personnes sans compte, qui n’ont aucune page de réglages où s’opposer. Seuls les noms, les numéros et les adresses ont été comparés, et seulement dans les téléchargements présents : certaines ont peut-être un compte sous un autre nom.",
    ask: "Faites supprimer les contacts téléversés, et demandez à Meta d’effacer ce qu’elle détient sur des personnes qui n’ont jamais eu de compte.",
    basis: "article 14 du RGPD",
  },
  "INF-01": {
    title_one: "Meta vous suppose un centre d’intérêt",
    title_other: "Meta vous suppose {count} centres d’intérêt",
    why: "Ce sont des suppositions tirées de ce que vous avez fait, souvent fausses, et pourtant utilisées. Elles pourraient décider des publicités qu’on vous montre.",
    ask: "Indiquez les sujets que vous voulez voir moins souvent et demandez à Meta sur quoi reposent ces suppositions.",
    basis: "articles 4(4), 15, 16 et 21 du RGPD",
  },
  "INF-02": {
    title_one:
      "Une des suppositions de Meta sur vous pourrait révéler quelque chose de sensible",
    title_other:
      "{count} des suppositions de Meta sur vous pourraient révéler quelque chose de sensible",
    why: "Un mot y pourrait évoquer la santé, la religion, la politique, la sexualité, l’origine ou un syndicat : ce que le droit européen protège le plus. Ce sont des suppositions sur vos centres d’intérêt, pas des faits, et un mot peut vouloir dire autre chose ; seuls les mots ont été regardés.",
    ask: "Demandez moins de publicités sur ces sujets, et demandez à Meta d’effacer ces suppositions et de dire sur quoi elles reposaient.",
    basis: "articles 9, 17(1)(d) et 21 du RGPD",
  },
  "INF-03": {
    title_one:
      "Des annonceurs pouvaient choisir une catégorie pour vous atteindre",
    title_other:
      "Des annonceurs pouvaient choisir {count} catégories pour vous atteindre",
    why: "Meta vous a fait entrer dans des catégories, par exemple celles des gens qui voyagent, qui ont tel téléphone ou dont l’anniversaire approche, et les a proposées aux annonceurs. Le téléchargement ne dit ni qui les a choisies ni ce qui vous y a fait entrer ; elles peuvent être fausses.",
    telling_one:
      "L’une d’elles pourrait dire que vous vivez à l’étranger ou loin de chez vous, que vous avez des enfants, quel appareil vous possédez ou ce que vous gagnez.",
    telling_other:
      "{count} d’entre elles pourraient dire que vous vivez à l’étranger ou loin de chez vous, que vous avez des enfants, quel appareil vous possédez ou ce que vous gagnez.",
    ask: "Désactivez les catégories par lesquelles vous ne voulez pas qu’on vous atteigne.",
    basis: "articles 4(4) et 21 du RGPD",
  },
  "INF-04": {
    title: "Meta vous attribue une étape de la vie",
    why: "L’étiquette vous place, avec vos amis, dans un groupe d’âge et de mode de vie. C’est une supposition, elle peut être fausse, et le téléchargement ne dit pas à quoi elle sert.",
    ask: "Demandez à Meta sur quoi repose cette étiquette et à quoi elle sert, et faites-la corriger si elle est fausse.",
    basis: "articles 15 et 16 du RGPD",
  },
  "INF-05": {
    title_one: "Meta vous rattache à un lieu",
    title_other: "Meta vous rattache à {count} lieux",
    why: "Ce peut être une ville, une région ou des lieux qui semblent vous intéresser. Ce sont des suppositions, parfois fausses, tirées d’éléments tels que les adresses IP, les appareils et l’activité plutôt que de ce que vous avez saisi. Réunies, elles pourraient dire où vous vivez et où vous passez votre temps.",
    news_one:
      "L’un d’eux est un lieu pour les nouvelles locales, que vous avez peut-être choisi vous-même.",
    news_other:
      "{count} d’entre eux sont des lieux pour les nouvelles locales, que vous avez peut-être choisis vous-même.",
    ask: "Empêchez les applis de lire votre position, et demandez à Meta sur quoi reposent ces lieux et de les effacer.",
    basis: "articles 15, 17 et 21 du RGPD",
  },
  "INF-06": {
    title_one: "Instagram a noté une humeur d’après les vidéos regardées",
    title_other:
      "Instagram a noté {count} humeurs d’après les vidéos regardées",
    why: "Le téléchargement énumère des humeurs ou des sentiments à côté des reels qui vous ont été montrés. Ce sont des suppositions sur ce que vous avez regardé, pas sur ce que vous ressentiez ; elles pourraient pourtant servir à choisir ce que vous verrez ensuite.",
    ask: "Indiquez les sujets que vous voulez voir moins souvent.",
    basis: "articles 4(4) et 21 du RGPD",
  },
  "LOC-01": {
    title_one:
      "Une publication, une photo ou un lieu visité porte des coordonnées exactes",
    title_other:
      "{count} publications, photos et lieux visités portent des coordonnées exactes",
    why: "Le téléchargement y joint les coordonnées de l’appareil photo ou d’un lieu. Des points qui se répètent pourraient trahir où vous vivez ou travaillez, et certains lieux pourraient dire quelque chose de la santé ou des croyances. Les fichiers des photos en sont en général nettoyés ; ces enregistrements, non.",
    repeated:
      "Au moins cinq des points se trouvent à moins de 200 mètres de l’un d’eux ; un tel endroit pourrait être un domicile ou un lieu de travail.",
    ask: "Faites que l’appareil photo n’enregistre pas le lieu, empêchez les applis de le lire et limitez qui voit vos anciennes publications.",
    basis:
      "article 17 du RGPD, et article 9 là où un lieu pourrait révéler quelque chose de protégé",
  },
  "LOC-02": {
    title_one:
      "Un point de l’historique de vos positions est dans vos téléchargements",
    title_other:
      "{count} points de l’historique de vos positions sont dans vos téléchargements",
    why: "L’appli Facebook notait où vous étiez, avec l’heure. Meta a mis fin à cette fonction en 2022 ; les anciens téléchargements montrent encore ce qui avait été gardé jusque-là. Lus à la suite, de tels points pourraient être le journal de vos journées.",
    ask: "Gardez le téléchargement en lieu sûr et empêchez les applis de lire votre position.",
    basis: "article 17 du RGPD",
  },
  "LOC-03": {
    title:
      "Votre dernière position, ou votre position en direct, a été gardée ou partagée",
    why: "Une dernière position dit où vous étiez quand une appli a regardé pour la dernière fois ; une carte peut la montrer à d’autres tant que le partage est activé.",
    last: "La plus récente ici remonte à {month}.",
    shared:
      "D’après ses réglages, la carte d’Instagram était ouverte à d’autres quand le téléchargement a été fait ; vous avez pu le changer depuis.",
    ask: "Empêchez les applis de lire votre position et arrêtez de la partager sur la carte.",
    basis: "articles 7(3) et 21 du RGPD",
  },
  "LOG-01": {
    title_one: "Une adresse IP montre d’où partaient vos connexions",
    title_other: "{count} adresses IP montrent d’où partaient vos connexions",
    why: "Des connexions ont été gardées avec l’adresse dont elles partaient. Réunies, elles pourraient se lire comme un journal de voyage et montrer quels appareils vont ensemble.",
    ask: "Parcourez les endroits où votre compte est ouvert et fermez ceux que vous ne connaissez pas.",
    basis: "articles 15 et 17 du RGPD",
  },
  "LOG-02": {
    title_zero: "Des identifiants de vos appareils ont été gardés",
    title_one: "Un de vos appareils ou navigateurs est nommé",
    title_other: "{count} de vos appareils et navigateurs sont nommés",
    why: "Des appareils et des navigateurs sont nommés à côté de connexions, dans des listes d’appareils ou dans un rapport de WhatsApp. Un nom qui ne change pas permet de rattacher plusieurs visites, et ce que signalent des applis, à une même personne. Un même appareil peut figurer ici sous plusieurs noms.",
    ids_one:
      "Un enregistrement contient ce qui pourrait être un identifiant publicitaire ou d’appareil : de tels identifiants permettent à des sociétés de reconnaître un appareil.",
    ids_other:
      "{count} enregistrements contiennent ce qui pourrait être un identifiant publicitaire ou d’appareil : de tels identifiants permettent à des sociétés de reconnaître un appareil.",
    ask: "Fermez les sessions des appareils que vous n’utilisez plus, réinitialisez l’identifiant publicitaire du téléphone et demandez le rapport de WhatsApp pour voir ce qu’il contient.",
    basis: "articles 15 et 17 du RGPD",
  },
  "LOG-03": {
    title_one: "Une page que vous avez ouverte dans l’appli a été notée",
    title_other:
      "{count} pages que vous avez ouvertes dans l’appli ont été notées",
    why: "Les liens ouverts dans le navigateur de l’appli ont été notés : l’adresse, le titre de la page et le moment, sur Instagram aussi l’heure d’arrivée et de départ. L’historique des liens ne couvre d’ordinaire que peu de temps avant le téléchargement ; des pages plus anciennes ont donc pu être notées aussi.",
    sensitive_one:
      "L’adresse ou le titre de l’une d’elles pourrait révéler quelque chose de sensible ; seuls les mots ont été regardés.",
    sensitive_other:
      "L’adresse ou le titre de {count} d’entre elles pourrait révéler quelque chose de sensible ; seuls les mots ont été regardés.",
    ask: "Désactivez l’historique des liens, effacez-le et ouvrez les liens dans votre propre navigateur.",
    basis: "articles 17 et 21 du RGPD",
  },
  "LOG-04": {
    title_one: "Une de vos recherches a été gardée",
    title_other: "{count} de vos recherches ont été gardées",
    why: "Ce que vous avez tapé dans la barre de recherche reste, avec l’heure, jusqu’à ce que vous l’effaciez : des noms, des lieux, des soucis. Qui lit cela pourrait savoir ce qui vous occupait, et quand.",
    sensitive_one:
      "Les mots d’une recherche pourraient révéler quelque chose de sensible ; ils pourraient aussi vouloir dire autre chose.",
    sensitive_other:
      "Les mots de {count} recherches pourraient révéler quelque chose de sensible ; ils pourraient aussi vouloir dire autre chose.",
    repeated_one: "Le nom d’une personne a été cherché plus d’une fois.",
    repeated_other:
      "Les noms de {count} personnes ont été cherchés chacun plus d’une fois.",
    ask: "Effacez l’historique de recherche, et recommencez de temps en temps.",
    basis: "article 17 du RGPD",
  },
  "LOG-05": {
    title_one: "Une chose que vous avez regardée a été notée",
    title_other: "{count} choses que vous avez regardées ont été notées",
    why: "Les publications, vidéos, pages et profils que vous avez vus ou visités ont été notés avec l’heure. Meta dit que ce que chacun regarde oriente ce qui lui est montré et suggéré ; un tel journal pourrait être ce sur quoi reposent ses suppositions à votre sujet. Le téléchargement ne remonte souvent pas loin.",
    ask: "Choisissez des publicités moins personnalisées là où c’est proposé, et demandez combien de temps ces journaux sont gardés.",
    basis: "articles 15 et 21 du RGPD",
  },
  "LOG-06": {
    title_one: "Un cookie qui reconnaît votre navigateur a été gardé",
    title_other:
      "{count} cookies qui reconnaissent vos navigateurs ont été gardés",
    why: "Chacun est une marque que Facebook a posée dans un navigateur et y a retrouvée. Elle pourrait reconnaître ce navigateur lors d’autres visites, y compris sur d’autres sites qui emploient les outils de Meta. Le téléchargement peut en masquer une partie.",
    ask: "Dissociez l’activité future hors de Meta et supprimez les cookies de facebook.com dans vos navigateurs.",
    basis: "article 17 du RGPD",
  },
  "ID-01": {
    title:
      "Votre adresse e-mail, votre numéro de téléphone et votre date de naissance sont réunis en clair",
    why: "C’est ce que demandent les services d’assistance et les opérateurs pour s’assurer de l’identité de quelqu’un. Qui mettrait la main sur le téléchargement pourrait se faire passer pour vous ou tenter de faire transférer votre numéro sur une autre carte SIM. Il s’agit du fichier que vous avez téléchargé, pas de ce que Meta en fait.",
    signUp:
      "Une adresse IP, par exemple celle de l’inscription, y figure aussi.",
    ask: "Gardez le téléchargement chiffré ou supprimez-le, et activez l’authentification à deux facteurs autrement que par SMS.",
    basis: "article 32 du RGPD, comme repère pour votre propre copie",
  },
  "ID-02": {
    title_one:
      "Un enregistrement garde la trace d’informations que vous avez changées",
    title_other:
      "{count} enregistrements gardent la trace d’informations que vous avez changées",
    why: "Ce que vous avez remplacé sur votre profil ou votre compte n’a pas simplement disparu : le changement a été noté, parfois avec la valeur d’avant.",
    old_one:
      "L’un d’eux contient une adresse e-mail, un numéro de téléphone ou un nom qui semble être un ancien.",
    old_other:
      "{count} d’entre eux contiennent une adresse e-mail, un numéro de téléphone ou un nom qui semble être un ancien.",
    notes:
      "Pour autant que ces téléchargements le montrent, ils disent que quelque chose a changé, sans la valeur d’avant.",
    ask: "Demandez à Meta pourquoi d’anciennes informations sont encore nécessaires, et faites effacer celles qui ne le sont pas.",
    basis: "articles 5(1), points c) et e), et 17 du RGPD",
  },
  "ID-03": {
    title_one: "Une donnée de paiement ou de facturation a été gardée",
    title_other:
      "{count} données de paiement et de facturation ont été gardées",
    why: "Elles montrent ce que vous avez payé, donné ou ce qui vous a été facturé, et avec quel moyen. Le droit fiscal peut imposer d’en garder une partie pendant des années.",
    ask: "Retirez les cartes et les coordonnées de paiement que vous n’utilisez plus, et demandez combien de temps le reste doit être gardé.",
    basis:
      "articles 15 et 17 du RGPD ; le droit fiscal peut imposer d’en garder une partie",
  },
  "ID-04": {
    title_one:
      "Un élément de votre profil, de vos groupes et de vos pages pourrait révéler quelque chose de protégé",
    title_other:
      "{count} éléments de votre profil, de vos groupes et de vos pages pourraient révéler quelque chose de protégé",
    why: "Des champs sur les croyances, la politique, une relation ou les personnes qui vous intéressent, et des noms de groupes ou de pages, pourraient évoquer ce que le droit européen protège le plus. Un nom peut aussi vouloir dire autre chose, et faire partie d’un groupe ne dit rien de certain sur quelqu’un. Le téléchargement ne dit pas qui pouvait les voir.",
    ask: "Vérifiez qui peut voir ces parties de votre profil, videz les champs inutiles et quittez les groupes et les pages dont vous ne voulez plus.",
    basis: "articles 7(3), 9 et 17(1)(b) du RGPD",
  },
  "ID-05": {
    title_one:
      "Un numéro de téléphone de votre profil pourrait servir à vous trouver",
    title_other:
      "{count} numéros de téléphone de votre profil pourraient servir à vous trouver",
    why: "Savoir si des inconnus peuvent vous trouver par votre numéro dépend d’un réglage qu’aucun téléchargement ne montre. Quand cette recherche était ouverte, des inconnus ont recueilli plus d’un demi-milliard de numéros avec des noms ; l’autorité irlandaise a infligé pour cela à Meta une amende de 265 millions d’euros en novembre 2022. Le téléchargement ne montre pas si le vôtre en faisait partie.",
    ask: "Réglez la recherche par numéro et par adresse e-mail sur « Moi uniquement », et vérifiez avec l’outil de retrait de Meta si d’autres ont téléversé votre numéro.",
    basis: "articles 17, 25 et 32 du RGPD",
  },
  "ID-06": {
    title: "Un gabarit de votre visage se trouvait dans un téléchargement",
    why: "Un gabarit de visage est une donnée biométrique : il servait à vous reconnaître sur des photos. Meta dit avoir arrêté la reconnaissance faciale en novembre 2021 et supprimé les gabarits. Le téléchargement montre ce qui était gardé quand il a été fait.",
    ask: "Demandez à Meta de confirmer par écrit que le gabarit a été supprimé.",
    basis: "articles 9, 15 et 17 du RGPD",
  },
  "ID-07": {
    title:
      "Ce que vous avez publié en public pourrait servir à entraîner une IA",
    why: "Meta dit entraîner depuis le 27 mai 2025 son IA en Europe avec ce que les adultes partagent publiquement, sauf opposition. Les messages privés n’en font pas partie, dit Meta.",
    open: "Un profil de votre téléchargement Instagram indique que le compte n’était pas privé.",
    unknown:
      "Le téléchargement ne dit pas lesquels de vos publications et commentaires étaient publics ; seuls ceux-là compteraient.",
    ask: "Opposez-vous au moyen du formulaire de Meta si vous ne le voulez pas, et limitez qui voit vos anciennes publications.",
    basis: "article 21(1) du RGPD",
  },
  "MSG-01": {
    title_one: "Meta détient un message sous une forme lisible pour elle",
    title_other:
      "Meta détient {count} messages sous une forme lisible pour elle",
    why: "Ils sont dans le téléchargement ordinaire : ils n’étaient donc pas chiffrés de bout en bout et Meta pouvait les traiter. Une pièce de procédure rendue publique en mars 2024 (Klein v. Meta) affirme qu’un partenaire, Netflix, avait accès à des messageries ; Meta nie que des messages privés aient été lus et dit que l’interface permettait d’écrire à ses amis depuis l’appli du partenaire.",
    span: "Le plus ancien : {first} ; le plus récent : {last}.",
    ask: "Récupérez à part les discussions chiffrées pour voir le reste, et supprimez ce que vous ne voulez plus voir gardé.",
    basis: "articles 15 et 17 du RGPD",
  },
  "MSG-02": {
    title_one: "Une de vos discussions est avec une entreprise : {messages}",
    title_other:
      "{count} de vos discussions sont avec des entreprises : {messages}",
    why: "Dans WhatsApp, un avis le dit ; ailleurs, c’est jugé d’après le nom, qui est celui d’une page, d’une appli ou d’un annonceur de ces téléchargements. Les entreprises font souvent traiter leurs discussions dans un logiciel de service client d’un tiers, qui pourrait les conserver aussi. En janvier 2022, la Commission européenne a permis à Meta d’acheter l’un de ces éditeurs, Kustomer : après examen approfondi, elle a levé sa réserve sur les données publicitaires et retenu des engagements de dix ans. Kustomer figure aujourd’hui comme une société à part. Aucun téléchargement ne montre où une entreprise a gardé une discussion.",
    ask: "Demandez à l’entreprise qui traite ses discussions, et faites-y effacer les vôtres.",
    basis: "articles 15(1)(c) et 17 du RGPD",
    each_one: "A une discussion avec vous, dont un message est ici",
    each_other: "A une discussion avec vous, dont {count} messages sont ici",
  },
  "MSG-03": {
    title_one:
      "Un message ou une publication contient une information dont d’autres pourraient abuser",
    title_other:
      "{count} messages et publications contiennent des informations dont d’autres pourraient abuser",
    why: "Qui obtient ce téléchargement, ou l’une des discussions, pourrait s’en servir. Cela a été trouvé par sa forme, et par des chiffres de contrôle là où il y en a ; une partie peut être autre chose, ou appartenir à quelqu’un d’autre. Dossier retient l’endroit où cela se trouve, pas une liste de ce que c’est.",
    found: "D’après la forme, voici ce qui a été trouvé : {list}.",
    card_one: "un numéro de carte de paiement",
    card_other: "{count} numéros de carte de paiement",
    iban_one: "un numéro de compte bancaire (IBAN)",
    iban_other: "{count} numéros de compte bancaire (IBAN)",
    fr_nir_one: "un numéro de sécurité sociale français",
    fr_nir_other: "{count} numéros de sécurité sociale français",
    us_ssn_one: "un numéro de sécurité sociale américain",
    us_ssn_other: "{count} numéros de sécurité sociale américains",
    uk_nino_one: "un numéro d’assurance nationale britannique",
    uk_nino_other: "{count} numéros d’assurance nationale britanniques",
    es_dni_one: "un numéro d’identité espagnol",
    es_dni_other: "{count} numéros d’identité espagnols",
    it_codice_fiscale_one: "un code fiscal italien",
    it_codice_fiscale_other: "{count} codes fiscaux italiens",
    de_steuer_id_one: "un numéro fiscal allemand",
    de_steuer_id_other: "{count} numéros fiscaux allemands",
    be_niss_one: "un numéro national belge",
    be_niss_other: "{count} numéros nationaux belges",
    nl_bsn_one: "un numéro de service citoyen néerlandais",
    nl_bsn_other: "{count} numéros de service citoyen néerlandais",
    password_one: "un mot de passe ou un code",
    password_other: "{count} mots de passe ou codes",
    key_one: "une clé d’accès",
    key_other: "{count} clés d’accès",
    phone_one: "un numéro de téléphone",
    phone_other: "{count} numéros de téléphone",
    email_one: "une adresse e-mail",
    email_other: "{count} adresses e-mail",
    ask: "Changez les mots de passe et les clés qui s’y trouvent, supprimez les messages et gardez le téléchargement dans un endroit chiffré.",
    basis:
      "article 32 du RGPD, comme repère pour votre propre copie, et article 17",
  },
  "MSG-04": {
    title_one:
      "Une personne a écrit des messages dans plusieurs réseaux de Meta",
    title_other:
      "{count} personnes ont écrit des messages dans plusieurs réseaux de Meta",
    why: "Facebook avec Messenger, Instagram et WhatsApp appartiennent à un même groupe, qui pourrait y rapprocher vos contacts. Ce que WhatsApp transporte est chiffré, mais pas avec qui vous écrivez. Les téléchargements ne montrent pas si le groupe l’a fait ; dans l’Union européenne, il doit demander avant de réunir les données de ces services.",
    ask: "Séparez les comptes que vous ne voulez pas voir réunis et gardez WhatsApp hors de l’Espace Comptes.",
    basis:
      "article 21 du RGPD ; dans l’Union européenne, article 5(2) du règlement sur les marchés numériques",
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
      "Message le plus récent ici : {last}, alors que vos archives vont jusqu’à {newest}.",
    ask: "Récupérez les discussions chiffrées et ajoutez ce téléchargement ici : ce qui est dans les deux n’est compté qu’une fois.",
    basis: "article 15 du RGPD",
  },
  "MSG-06": {
    title_one: "Un message arrivé comme demande ou mis à l’écart est conservé",
    title_other:
      "{count} messages arrivés comme demandes ou mis à l’écart sont conservés",
    why: "Ils se trouvent dans les dossiers des demandes de message et des discussions que le service a filtrées : souvent de personnes inconnues, parfois de personnes que vous connaissez. Vous ne les avez peut-être jamais ouverts, et ils sont conservés quand même.",
    ask: "Parcourez-les et supprimez ceux dont vous ne voulez pas.",
    basis: "article 17 du RGPD",
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
  "META-02": {
    title_one:
      "Vos téléchargements montrent aussi d’autres personnes : un message, un contact ou un ami",
    title_other:
      "Vos téléchargements montrent aussi d’autres personnes : {count} messages, contacts et amis",
    why: "Ces personnes vous ont écrit ou vous connaissent, mais n’ont pas choisi de figurer dans ce fichier. Vous pouvez le lire pour votre usage privé ; le transmettre est une autre affaire.",
    ask: "Gardez les téléchargements chiffrés, ne les partagez avec personne sans bonne raison et supprimez-les après usage.",
    basis:
      "article 2(2)(c) du RGPD : l’exception des activités personnelles ou domestiques",
  },
  "META-03": {
    title_one: "Un enregistrement a plus de dix ans",
    title_other: "{count} enregistrements ont plus de dix ans",
    why: "Ils étaient encore gardés quand le téléchargement a été fait ; les dix ans sont comptés à rebours depuis l’enregistrement le plus récent ici. La loi ne permet de garder des données personnelles qu’aussi longtemps qu’il le faut ; pour la publicité, la Cour de justice de l’UE a dit en octobre 2024 que tout ne peut pas être utilisé sans limite de temps (C-446/21). Vous pouvez bien sûr vouloir garder d’anciennes publications et photos.",
    oldest: "Le plus ancien est de {first}.",
    ask: "Supprimez ce que vous ne voulez plus voir gardé, limitez qui voit les anciennes publications et demandez à Meta pourquoi le reste est encore nécessaire.",
    basis: "articles 5(1), point e), et 17(1)(a) du RGPD ; C-446/21",
  },
};
