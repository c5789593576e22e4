import type { Messages } from "./en.ts";

export const actionsFr: Messages["action"] = {
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
  ads_hide: {
    label: "Masquer un annonceur",
    path: "Espace Comptes › Préférences publicitaires › Annonceurs que vous avez vus › l’annonceur › Masquer les publicités",
    url: "https://accountscenter.facebook.com/ad_preferences",
    note: "On ne vous montre plus ses publicités. Ce qu’il sait de vous reste chez lui.",
  },
  ads_less: {
    label: "Choisir à quel point la publicité se fonde sur vos données",
    path: "Espace Comptes › Préférences publicitaires › Gérer la façon dont vous voyez les publicités",
    url: "https://accountscenter.facebook.com/ad_preferences",
    note: "Seulement dans la région européenne. Les publicités moins personnalisées se fondent encore sur l’âge, le genre, le lieu, l’appareil et ce que vous regardez.",
  },
  loc: {
    label: "Empêcher les applis de lire votre position",
    path: "Sur le téléphone : autorisations de l’appli › Position › jamais, ou approximative ; sur Instagram : la carte › ne pas partager ; dans l’appareil photo : ne pas enregistrer le lieu avec les photos",
    url: "https://www.facebook.com/settings?tab=location",
    note: "Ce qui a été enregistré avant reste tant que vous ne le supprimez pas. Un lieu approximatif peut encore être déduit de votre adresse IP.",
  },
  ads_cats: {
    label: "Désactiver les catégories utilisées pour vous atteindre",
    path: "Espace Comptes › Préférences publicitaires › Paramètres publicitaires › Catégories utilisées pour vous atteindre",
    url: "https://accountscenter.facebook.com/ad_preferences",
    note: "Les annonceurs ne peuvent plus vous choisir par ces catégories. Meta peut continuer à les supposer.",
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
  ct_non: {
    label: "Faire retirer votre numéro des contacts envoyés par d’autres",
    path: "L’outil de Meta pour retirer des coordonnées, avec ou sans compte › saisir le numéro ou l’adresse e-mail › confirmer le code › supprimer et bloquer",
    url: "https://www.facebook.com/contacts/removal",
    note: "Cela concerne ce qui est chez Meta. Les téléphones des personnes qui connaissent votre numéro le gardent.",
  },
  pub: {
    label: "Limiter qui voit vos anciennes publications",
    path: "Facebook : Paramètres › Audience et visibilité › Publications › Limiter l’audience des anciennes publications ; Instagram : Paramètres › Confidentialité du compte › Compte privé",
    note: "Cela change qui peut les voir, pas ce que Meta garde. L’historique d’activité permet de supprimer des publications, plusieurs à la fois.",
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
  xapp: {
    label: "Séparer vos comptes",
    path: "Espace Comptes › Comptes › supprimer ; et Expériences partagées › partage entre les profils › désactiver",
    url: "https://accountscenter.facebook.com/accounts",
    note: "Les comptes continuent, chacun pour soi. Ce qu’ils ont partagé jusque-là reste où c’est.",
  },
  wa_acc: {
    label: "Garder WhatsApp hors de l’Espace Comptes",
    path: "WhatsApp › Paramètres › Espace Comptes › retirer WhatsApp",
    note: "L’ajouter est facultatif. Là où il l’a été, les informations des comptes servent ensemble à la publicité.",
  },
  wa_del: {
    label: "Supprimer le compte WhatsApp, ou lui retirer l’accès aux contacts",
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
  wa_rep: {
    label: "Demander le rapport de compte de WhatsApp",
    path: "WhatsApp › Paramètres › Compte › Demander les infos de compte › Demander le rapport",
    note: "Il faut environ trois jours. Il contient réglages, appareils, contacts et groupes, mais aucun message.",
  },
  link: {
    label: "Désactiver et effacer l’historique des liens",
    path: "Dans le navigateur de l’appli : les trois points › Paramètres › Historique des liens › désactiver, puis effacer",
    note: "Cela arrête la liste que vous pouvez voir. Les sites qui emploient les outils de Meta peuvent encore signaler votre visite.",
  },
  search: {
    label: "Effacer vos recherches",
    path: "Facebook : Historique personnel › Historique de recherche › Effacer les recherches ; Instagram : Votre activité › Recherches récentes › Tout effacer",
  },
  pay: {
    label: "Retirer les cartes et les coordonnées de paiement",
    path: "Paramètres › Commandes et paiements ou Meta Pay › supprimer les cartes ; Instagram : Commandes et paiements › supprimer le profil de paiement",
    note: "Les paiements passés restent dans l’historique ; la loi peut imposer d’en garder certains.",
  },
  lookup: {
    label: "Choisir qui peut vous trouver par numéro ou par e-mail",
    path: "Paramètres › Comment les autres peuvent vous trouver et vous contacter › recherche par e-mail et par numéro › Moi uniquement ; moteurs de recherche › désactiver",
  },
  face: {
    label: "Savoir ce qu’est devenue la reconnaissance faciale",
    path: "Il ne reste rien à désactiver sur Facebook ; nouvelles vérifications par selfie vidéo : Espace Comptes › Mot de passe et sécurité",
    note: "Meta a annoncé la fin de la reconnaissance faciale le 2 novembre 2021. Les nouvelles vérifications sont désactivées si vous ne les avez pas acceptées.",
  },
  ai: {
    label: "S’opposer à l’entraînement d’IA avec vos contenus",
    path: "Espace Confidentialité › Politique de confidentialité › Droit d’opposition › le formulaire ; il faut être connecté",
    url: "https://privacycenter.instagram.com/policy",
    note: "Cela vaut dans l’UE et au Royaume-Uni. Ce que d’autres publient sur vous peut encore être utilisé.",
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
};
