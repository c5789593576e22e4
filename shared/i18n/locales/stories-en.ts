/** Stories from the news: what was reported, what has to be said beside it, and what a person’s own downloads say to it. */
export const storiesEn = {
  concerns: {
    yes: "Yes",
    perhaps: "Perhaps",
    no: "Not as far as these downloads show",
    unknown: "These downloads cannot tell",
  },
  unit: {
    app_one: "one app",
    app_other: "{count} apps",
  },
  figure: {
    friends_one: "one friend",
    friends_other: "{count} friends",
    early_apps_one: "one app added before May 2015",
    early_apps_other: "{count} apps added before May 2015",
    apps_one: "one app or site",
    apps_other: "{count} apps and sites",
    businesses_one: "one business",
    businesses_other: "{count} businesses",
    advertisers_one: "one advertiser",
    advertisers_other: "{count} advertisers",
    numbers_one: "one phone number",
    numbers_other: "{count} phone numbers",
    contacts_one: "one contact",
    contacts_other: "{count} contacts",
    messages_one: "one message",
    messages_other: "{count} messages",
    shopping_one: "one shopping event",
    shopping_other: "{count} shopping events",
    business_chats_one: "one message with businesses",
    business_chats_other: "{count} messages with businesses",
    forms_one: "one answer in a form",
    forms_other: "{count} answers in forms",
    people_one: "one person",
    people_other: "{count} people",
  },
  friends_data: {
    title: "Apps that took friends’ data (Cambridge Analytica)",
    told: "In March 2018 newspapers reported that a quiz app which about 270,000 people had used had passed on data of tens of millions of their Facebook friends to Cambridge Analytica, a company that worked for election campaigns. Until 2015 an app that somebody accepted could also read parts of their friends’ profiles.",
    fairness:
      "Facebook says that it ended this kind of access by May 2015. No download shows which app read what of whom, so every figure here is an upper limit. Nor does a download show whether an app of one of your friends read your data.",
    reach_one:
      "The data of up to one friend could have been reached by {apps} you added before May 2015.",
    reach_other:
      "The data of up to {count} friends could have been reached by {apps} you added before May 2015.",
    appsOnly_one:
      "You added one app before May 2015 that could have reached data of your friends; these downloads do not list your friends.",
    appsOnly_other:
      "You added {count} apps before May 2015 that could have reached data of your friends; these downloads do not list your friends.",
    limit:
      "Counted are those of your list who were friends by then, and those without a date.",
    no_zero: "These downloads list no app connected to your Facebook account.",
    no_one:
      "These downloads list one app connected to your Facebook account; nothing shows that it was added before May 2015.",
    no_other:
      "These downloads list {count} apps connected to your Facebook account; nothing shows that one was added before May 2015.",
    unknown: "The list of connected apps is not in these downloads.",
  },
  plugins: {
    title: "Plug-ins and log-ins on other sites",
    told: "Buttons, log-ins and hidden pixels of Facebook stand on many other sites and in apps, and tell it of visits there. In July 2019 the EU’s court ruled that a site with such a button shares the responsibility for passing on the data (C-40/17, Fashion ID). In January 2024 Consumer Reports published that among 709 volunteers each had been reported by 2,230 companies on average.",
    fairness:
      "Meta says that the businesses decide what they send and that people can disconnect it from their account. Those volunteers were no sample of everybody. A download names the business, the time and the kind of event, and not what else was sent.",
    businesses_zero:
      "Businesses without a name told Meta what you did on their sites or in their apps ({events}).",
    businesses_one:
      "One business told Meta what you did on its site or in its app ({events}).",
    businesses_other:
      "{count} businesses told Meta what you did on their sites or in their apps ({events}).",
    apps_one: "One app or site is or was connected to your account.",
    apps_other: "{count} apps and sites are or were connected to your account.",
    no: "These downloads list neither a business that reported you nor a connected app.",
    unknown:
      "Neither activity off Meta nor connected apps are in these downloads.",
  },
  matching: {
    title:
      "List uploads and phone numbers matched between WhatsApp and Facebook",
    told: "In August 2016 WhatsApp announced that it would share account facts such as the phone number with Facebook. In May 2017 the EU Commission fined Facebook 110 million euros for having said, when it bought WhatsApp, that accounts of the two could not be matched reliably. Advertisers can upload lists of e-mail addresses and phone numbers as well, which Meta matches with accounts.",
    fairness:
      "In the EU Facebook told regulators in late 2016 that it was not using WhatsApp data for advertisements. The Irish authority fined WhatsApp 225 million euros in 2021 for poor transparency. That a number is the same in two services shows that it could be matched, not that it was.",
    advertisers_one: "One advertiser gave Meta a list that matched you.",
    advertisers_other: "{count} advertisers gave Meta lists that matched you.",
    numbers_one:
      "One phone number of yours stands both in your WhatsApp download and in that of Facebook or Instagram, so the accounts could be matched.",
    numbers_other:
      "{count} phone numbers of yours stand both in your WhatsApp download and in that of Facebook or Instagram, so the accounts could be matched.",
    contacts_one:
      "One contact of your address book was uploaded to Meta, which could match it in the same way.",
    contacts_other:
      "{count} contacts of your address book were uploaded to Meta, which could match them in the same way.",
    phoneBook_one: "WhatsApp holds one contact of your phone book.",
    phoneBook_other: "WhatsApp holds {count} contacts of your phone book.",
    no: "These downloads list no advertiser that matched a list, no uploaded contact and no number that two services share.",
    unknown:
      "Neither lists of advertisers nor contacts are in these downloads.",
  },
  inbox: {
    title: "Access to inboxes (Netflix)",
    told: "Papers of the lawsuit Klein v. Meta, unsealed on 23 March 2024, allege that Netflix, a partner of Facebook, had an interface that gave it access to users’ inboxes.",
    fairness:
      "This is an allegation. Meta denies that private messages were read, and says that the interface let people message friends from the partner’s app. No download shows what a partner could reach.",
    linked_one:
      "Netflix is among your connected apps, and one message here was in a form that Meta could read; nothing shows whether Netflix reached it.",
    linked_other:
      "Netflix is among your connected apps, and {count} messages here were in a form that Meta could read; nothing shows whether Netflix reached any.",
    no_one:
      "One message here was in a form that Meta could read, but Netflix is not among the connected apps of these downloads.",
    no_other:
      "{count} messages here were in a form that Meta could read, but Netflix is not among the connected apps of these downloads.",
    noApps_one:
      "One message here was in a form that Meta could read; the list of connected apps, which might name Netflix, is not in these downloads.",
    noApps_other:
      "{count} messages here were in a form that Meta could read; the list of connected apps, which might name Netflix, is not in these downloads.",
    none: "These downloads hold no message in a form that Meta could read.",
    unknown: "Messages from Facebook or Instagram are not in these downloads.",
  },
  crm: {
    title: "Purchases and customer files (Kustomer)",
    told: "In November 2020 Facebook announced that it would buy Kustomer, whose software keeps purchases, orders and chats of businesses’ customers. The EU looked into whether such data could serve advertising.",
    fairness:
      "The EU cleared the deal on 27 January 2022: after an in-depth review it dropped its concern about advertising data, and kept promises on access to the interfaces for ten years. Kustomer is listed as a company of its own today. No download shows which software a business uses for your orders and chats.",
    shopping_one: "A business told Meta of one purchase of yours.",
    shopping_other:
      "Businesses told Meta of {count} shopping events of yours, purchases among them.",
    chats_one:
      "One message was exchanged with businesses, which may use such software.",
    chats_other:
      "{count} messages were exchanged with businesses, which may use such software.",
    forms_one:
      "One answer of yours in a form inside an ad went to an advertiser.",
    forms_other:
      "{count} answers of yours in forms inside ads went to advertisers.",
    no: "These downloads list no purchase that a business reported, no chat with a business and no form you filled in.",
    unknown: "Activity off Meta is not in these downloads.",
  },
  merged_chats: {
    title: "Merged chats of Messenger, Instagram and WhatsApp",
    told: "In January 2019 the New York Times reported that Facebook planned to join the technical base of Messenger, Instagram and WhatsApp chats. From September 2020 to December 2023 people could write from Messenger to Instagram and back.",
    fairness:
      "Facebook said that the apps would stay separate and the chats be encrypted end to end. In the EU, combining data of such services needs your consent (Digital Markets Act, Article 5(2)). People count as the same only where a phone number, an e-mail address or you yourself said so; equal names alone do not count.",
    across_one:
      "You have chats with one person on two or more of these networks, which one group could line up.",
    across_other:
      "You have chats with {count} people on two or more of these networks, which one group could line up.",
    no: "Nobody you chat with is known, by phone number or e-mail address, to be on two of these networks.",
    unknown: "These downloads hold chats of one network at most.",
  },
} as const;
