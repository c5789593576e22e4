/** What each rule of the audit says: a title, why it matters, what to ask for, on what ground; `each` is said of one company. */
export const findingsEn = {
  "OFF-01": {
    title_zero:
      "Businesses without a name reported your activity to Meta: {events}",
    title_one: "One business reported your activity to Meta: {events}",
    title_other: "{count} businesses reported your activity to Meta: {events}",
    why: "Shops, sites and apps told Meta what you did with them, even when you were not on Facebook. The download gives the name, the time and the kind of event. Amounts, products and search words are not in it; they could have been sent as well.",
    ask: "Cut the link to past reports, stop future ones from being tied to you, and object to their use for advertising.",
    basis:
      "GDPR Articles 7(3), 15, 17 and 21(1) to (3); in California the opt-out of sharing (CCPA)",
  },
  "OFF-02": {
    title_one: "Businesses told Meta that you bought something, once",
    title_other:
      "Businesses told Meta of {count} shopping events, with {purchases} among them",
    why: "Meta received a note that you bought something, put it in a basket, wished for it or started to pay. The download shows neither the amount nor the product; the business could have sent both.",
    ask: "Cut the link to past reports, then ask Meta and the businesses what was sent and have it erased.",
    basis: "GDPR Articles 15(1)(b) and (g), 17 and 21(2)",
    each_one: "It told Meta of one shopping event of yours",
    each_other: "It told Meta of {count} shopping events of yours",
  },
  "OFF-03": {
    title_zero:
      "Reports that could point to your health came from businesses without a name: {events}",
    title_one:
      "One business whose name could point to health reported your activity: {events}",
    title_other:
      "{count} businesses whose names could point to health reported your activity: {events}",
    why: "A mere visit can say something about your health. The Court of Justice of the EU held in 2023 (C-252/21) that data on visits to such sites can be data that the law protects most. Only names were looked at: they could mean something else, and the visit could have been for somebody else.",
    telling_one:
      "One of the reports could say more than a visit: an appointment, a purchase, a search, an application or contact details left there.",
    telling_other:
      "{count} of the reports could say more than a visit: an appointment, a purchase, a search, an application or contact details left there.",
    ask: "Cut the link to past reports and stop future ones from being tied to you, then ask Meta and these businesses to erase them.",
    basis:
      "GDPR Articles 9, 17(1)(b) and (d) and 21; Court of Justice of the EU, C-252/21",
    each_one:
      "Its name could point to health, and it made one report on you to Meta",
    each_other:
      "Its name could point to health, and it made {count} reports on you to Meta",
  },
  "OFF-04": {
    title_zero: "Reports without a name could reveal beliefs: {events}",
    title_one:
      "Reports of one organisation could reveal beliefs, politics or sexuality: {events}",
    title_other:
      "Reports of {count} organisations could reveal beliefs, politics or sexuality: {events}",
    why: "Their names could point to politics, religion, a trade union or sexuality, or they reported a donation. A donation or a membership page can reveal what somebody believes; a visit alone need not. Only names and kinds of event were looked at, and a name could mean something else.",
    donations_one:
      "One of the reports is about a donation; to what cause, only the name could tell.",
    donations_other:
      "{count} of the reports are about donations; to what cause, only the names could tell.",
    ask: "Cut the link to past reports, stop future ones from being tied to you, and ask Meta to erase them.",
    basis: "GDPR Articles 9, 17 and 21",
    each_one: "One report of it could reveal beliefs, politics or sexuality",
    each_other:
      "{count} reports of it could reveal beliefs, politics or sexuality",
  },
  "OFF-05": {
    title_zero:
      "Reports that could point to money worries, gambling or a search for work came from businesses without a name: {events}",
    title_one:
      "Reports of one business could point to money worries, gambling or a search for work: {events}",
    title_other:
      "Reports of {count} businesses could point to money worries, gambling or a search for work: {events}",
    why: "Such signals could steer advertisements for loans, bets or jobs towards you. Only names were looked at: a lender or a job board need not mean trouble, and a name could mean something else.",
    applied_one:
      "One of the reports says that you applied for something there or left your contact details.",
    applied_other:
      "{count} of the reports say that you applied for something there or left your contact details.",
    ask: "Stop future reports from being tied to you, and choose to see fewer ads on such topics.",
    basis: "GDPR Articles 4(4), 21 and 22",
    each_one:
      "Its name could point to money, gambling or work, and it made one report on you to Meta",
    each_other:
      "Its name could point to money, gambling or work, and it made {count} reports on you to Meta",
  },
  "OFF-06": {
    title_one: "Businesses told Meta once that you searched for something",
    title_other:
      "Businesses told Meta of {count} searches and views of yours, with {searches} among them",
    searches_one: "one search",
    searches_other: "{count} searches",
    why: "Such an event exists because a company wired its search box, its shop finder or its catalogue to Meta. The words you searched for can be sent along; the download does not show them.",
    ask: "Cut the link to past reports, and ask Meta which words and places came with them.",
    basis: "GDPR Articles 15(1)(b) and 17",
    each_one: "It told Meta once that you searched for or looked at something",
    each_other:
      "It told Meta {count} times that you searched for or looked at something",
  },
  "OFF-07": {
    title_one: "Apps told Meta once that you opened or used them",
    title_other: "Apps told Meta {count} times that you opened or used them",
    why: "A kit from Meta inside an app reports when you open it. Put together, such reports could read like a diary of your habits.",
    most: "One app alone reported {launches} launches.",
    daily: "One app was opened on {days} days in a row.",
    ask: "Stop future reports from being tied to you.",
    basis: "GDPR Articles 17 and 21",
    each_one: "It told Meta once that you opened or used it",
    each_other: "It told Meta {count} times that you opened or used it",
  },
  "OFF-08": {
    title_one: "One known data broker or advertising agency is in your lists",
    title_other:
      "{count} known data brokers or advertising agencies are in your lists",
    why: "They reported your activity to Meta, or advertise to you through a list or a visit; their names were compared with a list of well-known firms. Data brokers trade in facts about people, agencies advertise for others. In a study of 709 volunteers by Consumer Reports (2024), one of these firms, LiveRamp, stood in the downloads of 96 in 100.",
    ask: "Ask these firms what they hold, where it came from and who received it, and have it erased; refuse their lists, and stop future reports from being tied to you.",
    basis:
      "GDPR Articles 15(1)(g), 17 and 21(2); in California the right to have it deleted (CCPA)",
    each_one:
      "It is known as a data broker or advertising agency, and is in your lists",
    each_other:
      "It is known as a data broker or advertising agency, and is in {count} records of yours",
  },
  "OFF-09": {
    title: "What businesses report from now on could still be tied to you",
    why: "As long as your activity off Meta is linked to your account, new reports are tied to you. You may have changed that since the download was made.",
    on: "The setting in your download says that the link was on.",
    absent:
      "Your downloads do not hold the setting. They hold reports of businesses, so these were tied to you when they came in.",
    unclear:
      "What your download says about it could not be read as on or off; look at its own words.",
    sensitive: "Some reports so far could reveal something sensitive.",
    ask: "Disconnect future activity, for all businesses or for some.",
    basis: "GDPR Articles 7(3) and 21",
  },
  "OFF-10": {
    title_one:
      "You cleared what businesses had reported, and one report has come in since",
    title_other:
      "You cleared what businesses had reported, and {count} reports have come in since",
    why: "Clearing cuts the link to past reports only. Businesses go on sending, and new reports are tied to you unless you disconnect future activity too.",
    ask: "Disconnect future activity as well.",
    basis: "GDPR Article 21",
  },
  "OFF-11": {
    title_one:
      "One company that reported your activity has a name nobody can read",
    title_other:
      "{count} companies that reported your activity have names nobody can read",
    why: "In place of a name there is an id, a random string or a single letter. You have a right to know who they are; the list you were given does not say.",
    share: "They are more than a fifth of those that reported your activity.",
    ask: "Ask Meta for the names of these companies, and what they sent.",
    basis:
      "GDPR Article 15(1)(c) and (g); Court of Justice of the EU, C-154/21",
    each_one: "It reported your activity under a name nobody can read",
    each_other:
      "It reported your activity under a name nobody can read, in {count} records",
  },
  "ADV-01": {
    title_zero:
      "Advertisers without a name had you on a list they gave to Meta",
    title_one: "One advertiser had you on a list it gave to Meta",
    title_other: "{count} advertisers had you on a list they gave to Meta",
    why: "Each of them already had something that identifies you, such as your e-mail address, your phone number or an id of your device, and had Meta match it with your account. The download does not say where they got it, nor when.",
    ask: "Ask the advertisers where they got your details, object to their use for marketing, and refuse list-based ads in your settings.",
    basis:
      "GDPR Articles 14, 15(1)(g), 17 and 21(2) to (3); in California the opt-out of sharing (CCPA)",
    each_one: "It had you on a list it gave to Meta",
    each_other: "It had you on lists it gave to Meta, in {count} records",
  },
  "ADV-02": {
    title_one:
      "One advertiser could reach you through a visit to its site, app or shop",
    title_other:
      "{count} advertisers could reach you through a visit to their site, app or shop",
    why: "They follow up on what you may have done with them. Meta makes the match; the download shows neither which visit it was nor when.",
    ask: "Stop ads based on what partners report, and stop future reports from being tied to you.",
    basis: "GDPR Article 21(2)",
    each_one: "It could reach you through a visit to its site, app or shop",
    each_other:
      "It could reach you through visits to its site, app or shop, in {count} records",
  },
  "ADV-03": {
    title_one: "One advertiser could reach you because of a visit to its shop",
    title_other:
      "{count} advertisers could reach you because of a visit to their shops",
    why: "Somebody told Meta that you were in a physical shop. It could have come from the till, from the shop’s Wi-Fi or from the location of a phone; the download does not say which, nor when or where it was.",
    ask: "Ask these companies how they knew, refuse their lists, and look at which apps may read your location.",
    basis: "GDPR Articles 15(1)(g) and 21",
    each_one: "It could reach you because of a visit to its shop",
    each_other:
      "It could reach you because of a visit to its shop, in {count} records",
  },
  "ADV-04": {
    title_one:
      "Nothing in your archives explains one of the {of} advertisers that list you",
    title_other:
      "Nothing in your archives explains {count} of the {of} advertisers that list you",
    why: "As far as your archives show, you never dealt with them: no app, no visit, no message, no page, no search of yours names them. They may have bought or rented your details. You may also have dealt with them elsewhere, in a shop or under another name.",
    ask: "Ask them and Meta where your details came from.",
    basis: "GDPR Articles 14(2)(f) and 15(1)(g)",
    each_one: "It lists you, and nothing in your archives explains why",
    each_other:
      "It lists you in {count} records, and nothing in your archives explains why",
  },
  "ADV-05": {
    title_one:
      "The name of one advertiser that could reach you could point to politics or religion",
    title_other:
      "The names of {count} advertisers that could reach you could point to politics or religion",
    why: "Whoever advertises opinions chooses whom to reach; such targeting was at the heart of the Cambridge Analytica affair. Being on a list says nothing about what you believe. Only names were looked at, and they could mean something else.",
    ask: "Choose to see fewer ads on such topics, refuse these lists, and object towards Meta.",
    basis: "GDPR Articles 9 and 21(2)",
    each_one:
      "Its name could point to politics or religion, and it could reach you with ads",
    each_other:
      "Its name could point to politics or religion, and it could reach you with ads, in {count} records",
  },
  "ADV-06": {
    title_one: "Meta kept one of your clicks on ads, or the like",
    title_other: "Meta kept {count} of your clicks on ads, or the like",
    why: "The list holds ads you clicked; what else you did with an ad, such as hiding it, can be in it as well. Clicks could shape which ads come next.",
    sensitive_one:
      "The name or the words of one of these ads could point to something sensitive.",
    sensitive_other:
      "The names or the words of {count} of these ads could point to something sensitive.",
    ask: "Hide advertisers you do not want to see, and choose fewer ads on some topics.",
    basis: "GDPR Articles 17 and 21",
  },
  "ADV-07": {
    title_one:
      "One advertiser stands out in the ads you were shown: {ads} of {of}",
    title_other:
      "{count} advertisers stand out in the ads you were shown: {ads} of {of}",
    why: "Each of them stands behind more than a tenth of the ads listed, or behind more than a hundred. It shows who spends most on reaching you, as far as the list goes back.",
    ask: "Hide the advertisers you do not want to see.",
    basis: "GDPR Article 15",
    each_one: "It stands out in the ads you were shown, with one of them",
    each_other: "It stands out in the ads you were shown, with {count} of them",
  },
  "ADV-08": {
    title_one: "You gave one answer in a form inside an ad",
    title_other: "You gave {count} answers in forms inside ads",
    why: "Such answers go to the advertiser, who may keep them in its own customer files. The download does not say to which advertiser each answer went.",
    reaching_one:
      "One of them looks like a phone number, an e-mail address or a date of birth.",
    reaching_other:
      "{count} of them look like a phone number, an e-mail address or a date of birth.",
    ask: "Ask the advertisers you remember what they hold about you, and to erase it.",
    basis: "GDPR Articles 15 and 17, towards the advertiser",
    each_one: "You gave it one answer in a form inside an ad",
    each_other: "You gave it {count} answers in forms inside ads",
  },
  "ADV-09": {
    title_one: "One record tells which choice about ads Meta noted for you",
    title_other:
      "{count} records tell which choices about ads and consent Meta noted for you",
    why: "They are what Meta recorded: a subscription without ads, a consent to personalised ads, other consents. A record shows what was noted, not what was understood or done.",
    subscription:
      "On the subscription without ads the download says: “{words}”.",
    ask: "Look at which choice is in force today, and change it if it is not yours.",
    basis: "GDPR Article 7(3)",
  },
  "APP-01": {
    title_one: "One app or site can still read part of your account",
    title_other: "{count} apps and sites can still read part of your account",
    why: "The download lists them as active. They hold a key to part of your profile until you remove it. What they have already copied stays with them.",
    old_one: "One of them was added more than two years before the download.",
    old_other:
      "{count} of them were added more than two years before the download.",
    ask: "Remove the apps you no longer use, and ask those that copied something to erase it.",
    basis: "GDPR Articles 7(3), 17 and 19; in California the opt-out (CCPA)",
    each_one: "It can still read part of your account",
    each_other: "It can still read part of your account, in {count} records",
  },
  "APP-02": {
    title_one: "One dormant app or site may still hold what it copied",
    title_other:
      "{count} dormant apps and sites may still hold what they copied",
    why: "The download lists them as inactive or expired, but not as removed. Their access may have lapsed. What they had copied by then is outside Meta’s control: Meta says that removing an app only stops new access. The download does not show what was copied.",
    old_one:
      "One of them was added before May 2015, when an app could also read parts of your friends’ profiles.",
    old_other:
      "{count} of them were added before May 2015, when an app could also read parts of your friends’ profiles.",
    ask: "Remove them, and ask those who run them what they hold and to erase it.",
    basis: "GDPR Articles 15(1)(c) and 17, towards the app",
    each_one:
      "It is listed as a dormant app, and may still hold what it copied from your account",
    each_other:
      "It is listed as a dormant app, in {count} records, and may still hold what it copied from your account",
  },
  "APP-03": {
    title_one:
      "One app, or post by an app, sounds like a quiz, a test or a horoscope",
    title_other:
      "{count} apps, or posts by apps, sound like quizzes, tests or horoscopes",
    why: "It was an app of this kind through which about 270,000 people who took a quiz exposed tens of millions of their friends (Cambridge Analytica). That does not mean that yours did anything like it: they were judged from their names alone, and a name can mean something else.",
    then_one:
      "One of them is from the years 2009 to 2015; until April 2015 an app could also read parts of friends’ profiles.",
    then_other:
      "{count} of them are from the years 2009 to 2015; until April 2015 an app could also read parts of friends’ profiles.",
    ask: "Remove those that are still there, and ask those who made them what they hold and to erase it.",
    basis: "GDPR Articles 15, 17 and 18",
    each_one:
      "It was connected to your account, and its name sounds like a quiz, a test or a horoscope",
    each_other:
      "It was connected to your account, in {count} records, and its name sounds like a quiz, a test or a horoscope",
  },
  "APP-04": {
    title_one: "One post was made in your name by an app",
    title_other: "{count} posts were made in your name by apps",
    why: "These apps were allowed to speak as you on Facebook. Such a post also shows that you used the app, and when.",
    ask: "Remove the apps you no longer use, and delete the posts you do not want to keep.",
    basis: "GDPR Article 17",
  },
  "APP-05": {
    title_one:
      "Until 2015 your apps could have reached data of up to one friend",
    title_other:
      "Until 2015 your apps could have reached data of up to {count} friends",
    why: "Until 30 April 2015 an app you accepted could also read parts of your friends’ profiles, if it asked to. No download shows which apps did, nor which friends it concerned. The number is the most it can have been: all friends of your list who were there by then, and those without a date.",
    apps_one: "One app had been added to your account by then.",
    apps_other: "{count} apps had been added to your account by then.",
    ask: "Remove old apps, and ask Meta which of them received data through your account.",
    basis: "GDPR Article 15(1)(c)",
  },
  "APP-06": {
    title_one: "One service was connected to your Facebook account",
    title_other: "{count} services were connected to your Facebook account",
    why: "Logging in with Facebook lets Meta see which services you open, and gives these services parts of your profile. Counted here is whatever was connected at some time, removed or not.",
    reporting_one: "One of them also reported your activity to Meta.",
    reporting_other: "{count} of them also reported your activity to Meta.",
    ask: "Give the services you want to keep a log-in of their own, then remove their connection, and stop future reports from being tied to you.",
    basis: "GDPR Articles 7(3) and 21",
    each_one: "It was connected to your Facebook account",
    each_other: "It was connected to your Facebook account, in {count} records",
  },
  "CON-01": {
    title_one: "One contact from your address book was uploaded",
    title_other: "{count} contacts from your address book were uploaded",
    why: "Phone numbers and e-mail addresses of other people went to Meta from your phone or your account. These people were never asked, and some of them could have no account where they might object.",
    ask: "Have the uploaded contacts deleted, stop the upload, and tell the people concerned about Meta’s removal tool.",
    basis: "GDPR Articles 17 and 19",
  },
  "CON-02": {
    title: "The upload of your contacts was still on",
    why: "So it stood when the download was made; you may have switched it off since. While it is on, new entries of your phone’s address book go to Meta by themselves, again and again.",
    ask: "Switch the upload off in the app, and take the permission to read contacts away on the phone.",
    basis: "GDPR Article 7(3)",
  },
  "CON-03": {
    title: "Your own number may have reached Meta from other people’s phones",
    why: "Whoever has you in an address book and uploads it gives Meta your number, whether or not you gave it yourself. No download shows this: neither who did so, nor when. Meta has a tool by which anybody can ask for it, also without an account.",
    ask: "Enter your number and your e-mail address in Meta’s removal tool, and have them deleted and blocked.",
    basis: "GDPR Articles 14, 15, 17 and 21",
  },
  "CON-04": {
    title_one:
      "One person from your address book is in no list of friends and wrote no message",
    title_other:
      "{count} people from your address book are in no list of friends and wrote no message",
    why: "They could be people without an account, who have no settings page where they might object. Only names, numbers and addresses were compared, and only within the downloads that are here: some of them may have an account under another name.",
    ask: "Have the uploaded contacts deleted, and ask Meta to erase what it holds about people who never had an account.",
    basis: "GDPR Article 14",
  },
  "INF-01": {
    title_one: "Meta guessed one interest of yours",
    title_other: "Meta guessed {count} interests of yours",
    why: "These are guesses built from what you did, often wrong, and used all the same. They could decide which advertisements you are shown.",
    ask: "Say which topics you want less of, and ask Meta what the guesses rest on.",
    basis: "GDPR Articles 4(4), 15, 16 and 21",
  },
  "INF-02": {
    title_one:
      "One of Meta’s guesses about you could reveal something sensitive",
    title_other:
      "{count} of Meta’s guesses about you could reveal something sensitive",
    why: "A word in them could point to health, religion, politics, sexuality, origin or a trade union: what European law protects most. They are guesses about your interests, not facts about you, and a word can mean something else; only the words were looked at.",
    ask: "Ask for fewer ads on these topics, and ask Meta to erase the guesses and to say what they rested on.",
    basis: "GDPR Articles 9, 17(1)(d) and 21",
  },
  "INF-03": {
    title_one: "Advertisers could choose one category to reach you",
    title_other: "Advertisers could choose {count} categories to reach you",
    why: "Meta sorted you into groups, such as people who travel, who own a certain phone or who have a birthday soon, and offered these groups to advertisers. The download does not say who chose them, nor what put you in them; they can be wrong.",
    telling_one:
      "One of them could tell that you live abroad or away from home, that you have children, which device you own or what you earn.",
    telling_other:
      "{count} of them could tell that you live abroad or away from home, that you have children, which device you own or what you earn.",
    ask: "Switch off the categories you do not want to be reached by.",
    basis: "GDPR Articles 4(4) and 21",
  },
  "INF-04": {
    title: "Meta filed you under a stage of life",
    why: "The label puts you and your friends in a group by age and way of life. It is a guess, it can be wrong, and the download does not say what it is used for.",
    ask: "Ask Meta what the label rests on and what it is used for, and have it put right if it is wrong.",
    basis: "GDPR Articles 15 and 16",
  },
  "INF-05": {
    title_one: "Meta ties you to one place",
    title_other: "Meta ties you to {count} places",
    why: "Such places can be a home town, a region or places you seem to care about. They are guesses, made from things such as IP addresses, devices and activity rather than from what you typed, and can be wrong. Together they could tell where you live and spend your time.",
    news_one:
      "One of them is a place for local news, which you may have chosen yourself.",
    news_other:
      "{count} of them are places for local news, which you may have chosen yourself.",
    ask: "Stop the apps from reading your location, and ask Meta what the places rest on and to erase them.",
    basis: "GDPR Articles 15, 17 and 21",
  },
  "INF-06": {
    title_one: "Instagram noted one mood from the videos you watched",
    title_other: "Instagram noted {count} moods from the videos you watched",
    why: "The download lists moods or feelings next to the reels shown to you. They are guesses about what you watched, not about how you felt; they could still be used to choose what you see next.",
    ask: "Say which topics you want less of.",
    basis: "GDPR Articles 4(4) and 21",
  },
  "LOC-01": {
    title_one: "One post, photo or check-in holds exact coordinates",
    title_other: "{count} posts, photos and check-ins hold exact coordinates",
    why: "The download has coordinates of the camera or of a place beside them. Points that repeat could give away where you live or work, and some places could say something about health or belief. The picture files themselves are usually cleaned of coordinates; these records are not.",
    repeated:
      "At least five of the points lie within 200 metres of one of them; such a spot could be a home or a workplace.",
    ask: "Let the camera save no location, stop the apps from reading it, and limit who sees old posts.",
    basis:
      "GDPR Article 17, and Article 9 where a place could reveal something protected",
  },
  "LOC-02": {
    title_one: "One point of your location history is in your downloads",
    title_other:
      "{count} points of your location history are in your downloads",
    why: "Facebook’s app noted where you were, with the time. Meta ended this feature in 2022; older downloads still show what was kept until then. Read in a row, such points could be a diary of your days.",
    ask: "Keep the download in a safe place, and stop the apps from reading your location.",
    basis: "GDPR Article 17",
  },
  "LOC-03": {
    title: "Your last or live location was kept or shared",
    why: "A last location says where you were when an app last looked; a map can show it to others while sharing is on.",
    last: "The newest one here is from {month}.",
    shared:
      "By its settings the map on Instagram was open to others when the download was made; you may have changed that since.",
    ask: "Stop the apps from reading your location, and stop sharing it on the map.",
    basis: "GDPR Articles 7(3) and 21",
  },
  "LOG-01": {
    title_one: "One IP address shows where you connected from",
    title_other: "{count} IP addresses show where you connected from",
    why: "Log-ins were kept with the address you connected from. Put together they could read like a travel diary, and could show which devices belong together.",
    ask: "Look through the places where you are logged in, and log out of those you do not know.",
    basis: "GDPR Articles 15 and 17",
  },
  "LOG-02": {
    title_zero: "Ids of your devices were kept",
    title_one: "One device or browser of yours is named",
    title_other: "{count} devices and browsers of yours are named",
    why: "Devices and browsers are named beside log-ins, in lists of devices or in a WhatsApp report. A name that stays the same lets several visits, and what apps report, be put together as those of one person. One device can stand here under several names.",
    ids_one:
      "One record holds an id that could be an advertising or device id: such ids let companies recognise a device.",
    ids_other:
      "{count} records hold an id that could be an advertising or device id: such ids let companies recognise a device.",
    ask: "Log out of devices you no longer use, reset the advertising id on your phone, and ask for WhatsApp’s report to see what it holds.",
    basis: "GDPR Articles 15 and 17",
  },
  "LOG-03": {
    title_one: "One page you opened inside the app was logged",
    title_other: "{count} pages you opened inside the app were logged",
    why: "Links opened in the app’s own browser were written down: the address, the title of the page and the time, on Instagram also when you came and went. Link history usually covers only a short time before the download, so older pages may have been logged as well.",
    sensitive_one:
      "The address or title of one of them could reveal something sensitive; only its words were looked at.",
    sensitive_other:
      "The addresses or titles of {count} of them could reveal something sensitive; only their words were looked at.",
    ask: "Switch link history off, clear it, and open links in your own browser.",
    basis: "GDPR Articles 17 and 21",
  },
  "LOG-04": {
    title_one: "One search of yours was kept",
    title_other: "{count} searches of yours were kept",
    why: "What you typed into the search box stays with its time until you clear it: names, places, worries. It could tell a reader what was on your mind, and when.",
    sensitive_one:
      "The words of one search could reveal something sensitive; they could also mean something else.",
    sensitive_other:
      "The words of {count} searches could reveal something sensitive; they could also mean something else.",
    repeated_one: "One person’s name was searched for more than once.",
    repeated_other:
      "The names of {count} people were each searched for more than once.",
    ask: "Clear the search history, and do so again from time to time.",
    basis: "GDPR Article 17",
  },
  "LOG-05": {
    title_one: "One thing you looked at was logged",
    title_other: "{count} things you looked at were logged",
    why: "Posts, videos, pages and profiles you saw or visited were written down with their time. Meta says that what people look at shapes what it shows and suggests to them; such a log could be what its guesses about you rest on. The download often reaches back only a short time.",
    ask: "Choose less personalised ads where this is offered, and ask how long such logs are kept.",
    basis: "GDPR Articles 15 and 21",
  },
  "LOG-06": {
    title_one: "One cookie that recognises your browser was kept",
    title_other: "{count} cookies that recognise your browsers were kept",
    why: "Each is a marker that Facebook put into a browser and found there again. It could recognise that browser on later visits, also on other sites that use Meta’s tools. The download may hide part of the marker.",
    ask: "Disconnect future activity off Meta, and delete the cookies of facebook.com in your browsers.",
    basis: "GDPR Article 17",
  },
  "ID-01": {
    title:
      "Your e-mail address, phone number and birth date stand together in clear",
    why: "These are what support teams and phone companies ask for to make sure that somebody is who they say. Whoever gets hold of the download could pose as you, or try to have your number moved to another SIM card. This is about the file you downloaded, not about what Meta does with it.",
    signUp: "An IP address, such as the one you signed up from, is there too.",
    ask: "Keep the download encrypted or delete it, and switch on two-factor authentication without text messages.",
    basis: "GDPR Article 32, as a yardstick for your own copy",
  },
  "ID-02": {
    title_one: "One record keeps track of details you changed",
    title_other: "{count} records keep track of details you changed",
    why: "What you replaced on your profile or your account did not simply go: the change was written down, sometimes with the value from before.",
    old_one:
      "One of them holds an e-mail address, a phone number or a name that seems to be a former one.",
    old_other:
      "{count} of them hold an e-mail address, a phone number or a name that seems to be a former one.",
    notes:
      "As far as these downloads show, they say that something changed, without the value from before.",
    ask: "Ask Meta why former details are still needed, and have those erased that are not.",
    basis: "GDPR Articles 5(1)(c) and (e), and 17",
  },
  "ID-03": {
    title_one: "One payment or billing record was kept",
    title_other: "{count} payment and billing records were kept",
    why: "They show what you paid, gave or were billed, and with which means. Some of it may have to be kept for years by tax law.",
    ask: "Remove cards and checkout details you no longer use, and ask how long the rest must be kept.",
    basis: "GDPR Articles 15 and 17; tax law may require some of it to be kept",
  },
  "ID-04": {
    title_one:
      "One entry of your profile, groups and pages could reveal something protected",
    title_other:
      "{count} entries of your profile, groups and pages could reveal something protected",
    why: "Fields about belief, politics, a relationship or whom one is interested in, and names of groups or pages, could point to things that European law protects most. A name can also mean something else, and belonging to a group says nothing certain about a person. The download does not say who could see them.",
    ask: "Check who can see these parts of your profile, empty fields you do not need, and leave groups and pages you no longer want.",
    basis: "GDPR Articles 7(3), 9 and 17(1)(b)",
  },
  "ID-05": {
    title_one: "A phone number on your profile could be used to find you",
    title_other:
      "{count} phone numbers on your profile could be used to find you",
    why: "Whether strangers can look you up by number is a setting that no download shows. When look-up was open, strangers collected more than half a billion numbers with names; the Irish authority fined Meta 265 million euros for this in November 2022. The download does not show whether yours was among them.",
    ask: "Set look-up by phone number and e-mail address to “Only me”, and check with Meta’s removal tool whether others uploaded your number.",
    basis: "GDPR Articles 17, 25 and 32",
  },
  "ID-06": {
    title: "A template of your face was in a download",
    why: "A face template is biometric: it was made to recognise you in pictures. Meta says that it shut face recognition down in November 2021 and deleted the templates. What the download shows is what was kept when it was made.",
    ask: "Ask Meta to confirm in writing that the template was deleted.",
    basis: "GDPR Articles 9, 15 and 17",
  },
  "ID-07": {
    title: "What you posted publicly could be used to train AI",
    why: "Meta says that since 27 May 2025 it trains its AI in Europe on what adults share publicly, unless they object. Private messages are not part of that, Meta says.",
    open: "A profile in your Instagram download says that the account was not private.",
    unknown:
      "The download does not say which of your posts and comments were public; only those would count.",
    ask: "Object through Meta’s form if you do not want this, and limit who sees past posts.",
    basis: "GDPR Article 21(1)",
  },
  "MSG-01": {
    title_one: "Meta holds one message in a form it can read",
    title_other: "Meta holds {count} messages in a form it can read",
    why: "They came with the ordinary download, so they were not end-to-end encrypted and Meta could process them. A court filing made public in March 2024 (Klein v. Meta) alleges that a partner, Netflix, had access to inboxes; Meta denies that private messages were read and says that the interface let people message friends from the partner’s app.",
    span: "The oldest is from {first}, the newest from {last}.",
    ask: "Fetch the encrypted chats separately to see the rest, and delete what you no longer want kept.",
    basis: "GDPR Articles 15 and 17",
  },
  "MSG-02": {
    title_one: "One of your chats is with a business: {messages}",
    title_other: "{count} of your chats are with businesses: {messages}",
    why: "In WhatsApp a notice says so; elsewhere it is judged from the name, which is that of a page, an app or an advertiser of these downloads. Businesses often have their chats handled in outside software for customer service, whose maker could store them too. In January 2022 the European Commission allowed Meta to buy such a maker, Kustomer: after a closer look it dropped its concern about advertising data, and kept commitments for ten years. Today Kustomer is listed as a company of its own. No download shows where a business kept a chat.",
    ask: "Ask the business who handles its chats, and have yours erased there.",
    basis: "GDPR Articles 15(1)(c) and 17",
    each_one: "It has a chat with you, with one message here",
    each_other: "It has a chat with you, with {count} messages here",
  },
  "MSG-03": {
    title_one: "One message or post holds something that others could misuse",
    title_other:
      "{count} messages and posts hold something that others could misuse",
    why: "Whoever gets hold of this download, or of one of the chats, could use it. It was found by its form, and by check digits where there are any; some of it can be something else, or somebody else’s. Dossier keeps the place where it stands, not a list of what it is.",
    found: "By its form this was found: {list}.",
    card_one: "one payment card number",
    card_other: "{count} payment card numbers",
    iban_one: "one bank account number (IBAN)",
    iban_other: "{count} bank account numbers (IBAN)",
    fr_nir_one: "one French social security number",
    fr_nir_other: "{count} French social security numbers",
    us_ssn_one: "one US social security number",
    us_ssn_other: "{count} US social security numbers",
    uk_nino_one: "one UK national insurance number",
    uk_nino_other: "{count} UK national insurance numbers",
    es_dni_one: "one Spanish identity number",
    es_dni_other: "{count} Spanish identity numbers",
    it_codice_fiscale_one: "one Italian tax code",
    it_codice_fiscale_other: "{count} Italian tax codes",
    de_steuer_id_one: "one German tax number",
    de_steuer_id_other: "{count} German tax numbers",
    be_niss_one: "one Belgian national number",
    be_niss_other: "{count} Belgian national numbers",
    nl_bsn_one: "one Dutch citizen service number",
    nl_bsn_other: "{count} Dutch citizen service numbers",
    password_one: "one password or code",
    password_other: "{count} passwords or codes",
    key_one: "one access key",
    key_other: "{count} access keys",
    phone_one: "one phone number",
    phone_other: "{count} phone numbers",
    email_one: "one e-mail address",
    email_other: "{count} e-mail addresses",
    ask: "Change passwords and keys that stand there, delete the messages, and keep the download in an encrypted place.",
    basis: "GDPR Article 32, as a yardstick for your own copy, and Article 17",
  },
  "MSG-04": {
    title_one: "One person wrote messages in several of Meta’s networks",
    title_other: "{count} people wrote messages in several of Meta’s networks",
    why: "Facebook with Messenger, Instagram and WhatsApp belong to one group, which could line up your contacts across them. What WhatsApp carries is encrypted, but not with whom you write. The downloads do not show whether the group did so; in the European Union it must ask before it combines the data of these services.",
    ask: "Take accounts apart that you do not want joined, and keep WhatsApp out of Accounts Center.",
    basis:
      "GDPR Article 21; in the European Union Article 5(2) of the Digital Markets Act",
  },
  "MSG-05": {
    title: "Your newest chats may be in a second download",
    why: "Since about December 2023 Messenger encrypts chats between two people end to end, step by step. Meta cannot read these, and leaves them out of the ordinary download. They come in one of their own, which was not imported for this account.",
    cutOver_one:
      "One message here is from a chat that was encrypted later on; what was said after that is in the other download.",
    cutOver_other:
      "{count} messages here are from chats that were encrypted later on; what was said after that is in the other download.",
    silence:
      "The newest message here is from {last}, while your archives go on until {newest}.",
    ask: "Fetch the encrypted chats, and add that download here: what is in both is counted once.",
    basis: "GDPR Article 15",
  },
  "MSG-06": {
    title_one: "One message that came as a request or was set aside is kept",
    title_other:
      "{count} messages that came as requests or were set aside are kept",
    why: "They lie in the folders for message requests and for chats that the service filtered out: often of strangers, sometimes of people you know. You may never have opened them, and they are stored all the same.",
    ask: "Look through them, and delete those you do not want.",
    basis: "GDPR Article 17",
  },
  "WA-01": {
    title_one: "WhatsApp’s report holds one set of facts about your account",
    title_other:
      "WhatsApp’s report holds {count} sets of facts about your account",
    why: "They are what WhatsApp told you that it keeps: your number, when and how you signed up, your devices, and addresses you connected from. WhatsApp says since 2016 that it shares some account facts with the other companies of Meta. The report does not list what was passed on, nor to whom.",
    ask: "Check whether WhatsApp is in your Accounts Center, and ask WhatsApp which facts went to which company and on what ground.",
    basis: "GDPR Articles 13, 15(1)(c) and 21",
  },
  "WA-02": {
    title:
      "WhatsApp’s report records a choice about sharing with Facebook or Meta",
    why: "Accounts that existed in August 2016 had a short time, about 30 days as far as is known, to refuse that Facebook uses their facts for advertisements. In Europe Facebook told regulators in late 2016 that it was not using WhatsApp data for them. What a report records is a choice, not what was done.",
    shared: "A choice in your reports reads as though sharing was not refused.",
    refused: "A choice in your reports reads as a refusal.",
    unclear:
      "What your report says about it could not be read as a yes or a no; look at its own words.",
    ask: "Ask WhatsApp what the recorded choice means today, and object to the use for advertising.",
    basis: "GDPR Articles 7(3) and 21",
  },
  "WA-03": {
    title_one: "One number from your phone book is with WhatsApp",
    title_other: "{count} contacts from your phone book are with WhatsApp",
    why: "The account report lists them. WhatsApp says that it receives the numbers in your address book regularly, those of its users and those of others. The report does not say which of these people use WhatsApp, nor whether they were asked.",
    ask: "Take the permission to read contacts away from the app if you can do without it, and ask WhatsApp to erase the numbers.",
    basis: "GDPR Articles 14 and 17",
  },
  "WA-04": {
    title_one: "The name of one group could reveal something sensitive",
    title_other: "The names of {count} groups could reveal something sensitive",
    why: "The account report lists the names of your groups: WhatsApp can see these even though the messages are encrypted. A word in them could point to health, belief, politics, origin or sexuality. It could also mean something else; only the name was looked at.",
    ask: "Leave the groups you no longer need, suggest plainer names, and look at who may add you to groups.",
    basis: "GDPR Articles 9 and 17",
  },
  "WA-05": {
    title_one: "One privacy setting was open to everyone",
    title_other: "{count} privacy settings were open to everyone",
    why: "So it stood in the account report when it was made; you may have changed it since. Whoever had your number could see what such a setting opens, or add you to groups.",
    ask: "Go through the privacy settings of WhatsApp and open them to your contacts at most.",
    basis: "GDPR Article 25",
  },
  "WA-06": {
    title_one: "One WhatsApp message lies outside its encryption",
    title_other: "{count} WhatsApp messages lie outside their encryption",
    why: "End-to-end encryption ends where the export begins: an exported chat is a plain file, and whoever has the file can read it. Dossier keeps its copy in the vault; the file you imported lies where it lay.",
    ask: "Delete exported chats you no longer need or keep them in an encrypted place, and encrypt the backup of your chats.",
    basis: "GDPR Article 32, as a yardstick for your own copy",
  },
  "WA-07": {
    title_one: "One trace of businesses, Meta AI or channels in WhatsApp",
    title_other:
      "{count} traces of businesses, Meta AI or channels in WhatsApp",
    why: "These are notices that a business or Meta AI takes part in a chat, links that open a chat with a number, or channels you follow. A business may have its chats hosted by a provider, Meta among them, who could read them there. WhatsApp says since 2025 that the channels one follows may shape the advertisements in Updates. The archive does not show whether that happened to you.",
    ask: "Keep WhatsApp out of Accounts Center if you do not want your accounts combined for advertisements.",
    basis: "GDPR Article 21(2)",
  },
  "META-01": {
    title: "What your downloads cannot show",
    why: "No download shows the amounts you paid elsewhere, the words you searched for on other sites, recipients beyond those listed, or scores computed about you. Silence here does not mean that it does not exist.",
    dates:
      "The download of {archive} covers only these dates: {dates}. What is older or newer was not asked for.",
    parts_one:
      "One of the {of} parts of {archive} is here; the others may hold more.",
    parts_other:
      "{count} of the {of} parts of {archive} are here; the others may hold more.",
    pages_one:
      "One numbered file of {archive} is missing between others; it may be in a part that is not here.",
    pages_other:
      "{count} numbered files of {archive} are missing between others; they may be in a part that is not here.",
    html: "The download of {archive} is in HTML, which leaves out what the JSON form holds: exact times, and where and with which camera pictures were taken.",
    absent:
      "Your archives hold no record of these kinds; they may not have been asked for, or may be in another download: {list}.",
    empty: "These were asked for, and the service put nothing in them: {list}.",
    ask: "Ask for a complete download, with data logs and for all time, and ask Meta in writing for the rest.",
    basis: "GDPR Articles 15(1), 15(3) and 20",
  },
  "META-02": {
    title_one:
      "Your downloads show other people too: one message, contact or friend",
    title_other:
      "Your downloads show other people too: {count} messages, contacts and friends",
    why: "These people wrote to you or know you, but did not choose to be in this file. For your own private use you may read it; passing it on is another matter.",
    ask: "Keep the downloads encrypted, share them with nobody without a good reason, and delete them after use.",
    basis: "GDPR Article 2(2)(c): the exemption for personal and household use",
  },
  "META-03": {
    title_one: "One record is older than ten years",
    title_other: "{count} records are older than ten years",
    why: "They were still kept when the download was made; the ten years are counted back from the newest record here. The law allows personal data to be kept only as long as it is needed; for advertising the EU’s court said in October 2024 that not everything may be used without a limit in time (C-446/21). You may of course want old posts and pictures to stay.",
    oldest: "The oldest is from {first}.",
    ask: "Delete what you no longer want kept, limit who sees old posts, and ask Meta why the rest is still needed.",
    basis: "GDPR Articles 5(1)(e) and 17(1)(a); C-446/21",
  },
} as const;
