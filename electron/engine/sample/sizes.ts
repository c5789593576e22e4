import type { SampleSize } from "../../../shared/contract/commands.ts";

/** How many of each thing an archive holds. */
export interface Amounts {
  parts: number;
  threads: number;
  messages: number;
  /** Meta fills 10,000 a file; smaller archives turn the page sooner, so that they have pages at all. */
  messagesPerFile: number;
  /** How many of the files that messages and posts name come along. */
  chatMedia: number;
  postMedia: number;
  friends: number;
  requestsReceived: number;
  requestsSent: number;
  requestsRejected: number;
  removedFriends: number;
  followers: number;
  followed: number;
  mayKnow: number;
  addressBook: number;
  importedContacts: number;
  posts: number;
  comments: number;
  groupPosts: number;
  groupComments: number;
  stories: number;
  savedItems: number;
  reactions: number;
  groups: number;
  pagesLiked: number;
  pagesFollowed: number;
  events: number;
  albums: number;
  picturesPerAlbum: number;
  loosePictures: number;
  videos: number;
  searches: number;
  checkIns: number;
  businesses: number;
  offPlatform: number;
  apps: number;
  adInterests: number;
  reachCategories: number;
  advertisers: number;
  adClicks: number;
  answeredForms: number;
  logins: number;
  devices: number;
  notifications: number;
  viewed: number;
  visited: number;
  links: number;
  payments: number;
  itemsForSale: number;
  topics: number;
  consents: number;
  profileChanges: number;
  unknown: number;
}

/** Small to look at, medium to use, large to measure. */
export const AMOUNTS: Record<SampleSize, Amounts> = {
  small: {
    parts: 2,
    threads: 11,
    messages: 170,
    messagesPerFile: 25,
    chatMedia: 10,
    postMedia: 30,
    friends: 22,
    requestsReceived: 3,
    requestsSent: 2,
    requestsRejected: 2,
    removedFriends: 3,
    followers: 4,
    followed: 4,
    mayKnow: 5,
    addressBook: 12,
    importedContacts: 7,
    posts: 14,
    comments: 12,
    groupPosts: 3,
    groupComments: 4,
    stories: 3,
    savedItems: 3,
    reactions: 22,
    groups: 4,
    pagesLiked: 5,
    pagesFollowed: 3,
    events: 2,
    albums: 2,
    picturesPerAlbum: 3,
    loosePictures: 2,
    videos: 1,
    searches: 18,
    checkIns: 2,
    businesses: 9,
    offPlatform: 44,
    apps: 6,
    adInterests: 14,
    reachCategories: 5,
    advertisers: 12,
    adClicks: 5,
    answeredForms: 1,
    logins: 5,
    devices: 2,
    notifications: 5,
    viewed: 9,
    visited: 5,
    links: 3,
    payments: 3,
    itemsForSale: 1,
    topics: 5,
    consents: 2,
    profileChanges: 3,
    unknown: 6,
  },
  medium: {
    parts: 3,
    threads: 90,
    messages: 12_000,
    messagesPerFile: 1_000,
    chatMedia: 80,
    postMedia: 140,
    friends: 380,
    requestsReceived: 30,
    requestsSent: 20,
    requestsRejected: 12,
    removedFriends: 25,
    followers: 40,
    followed: 60,
    mayKnow: 50,
    addressBook: 420,
    importedContacts: 120,
    posts: 420,
    comments: 700,
    groupPosts: 60,
    groupComments: 80,
    stories: 70,
    savedItems: 60,
    reactions: 1_200,
    groups: 40,
    pagesLiked: 80,
    pagesFollowed: 50,
    events: 20,
    albums: 6,
    picturesPerAlbum: 14,
    loosePictures: 30,
    videos: 12,
    searches: 900,
    checkIns: 25,
    businesses: 130,
    offPlatform: 1_500,
    apps: 45,
    adInterests: 180,
    reachCategories: 25,
    advertisers: 300,
    adClicks: 120,
    answeredForms: 3,
    logins: 120,
    devices: 8,
    notifications: 120,
    viewed: 200,
    visited: 120,
    links: 90,
    payments: 15,
    itemsForSale: 6,
    topics: 60,
    consents: 6,
    profileChanges: 12,
    unknown: 40,
  },
  large: {
    parts: 4,
    threads: 2_000,
    messages: 1_000_000,
    messagesPerFile: 10_000,
    chatMedia: 600,
    postMedia: 400,
    friends: 2_600,
    requestsReceived: 120,
    requestsSent: 80,
    requestsRejected: 40,
    removedFriends: 150,
    followers: 300,
    followed: 400,
    mayKnow: 200,
    addressBook: 18_000,
    importedContacts: 2_000,
    posts: 8_000,
    comments: 15_000,
    groupPosts: 900,
    groupComments: 1_200,
    stories: 800,
    savedItems: 500,
    reactions: 60_000,
    groups: 180,
    pagesLiked: 600,
    pagesFollowed: 400,
    events: 150,
    albums: 20,
    picturesPerAlbum: 60,
    loosePictures: 400,
    videos: 120,
    searches: 50_000,
    checkIns: 300,
    businesses: 1_500,
    offPlatform: 200_000,
    apps: 220,
    adInterests: 900,
    reachCategories: 60,
    advertisers: 2_500,
    adClicks: 1_500,
    answeredForms: 8,
    logins: 3_000,
    devices: 30,
    notifications: 1_000,
    viewed: 3_000,
    visited: 1_500,
    links: 1_200,
    payments: 120,
    itemsForSale: 30,
    topics: 300,
    consents: 15,
    profileChanges: 30,
    unknown: 400,
  },
};

/** An archive several times as large, for measuring how things grow: more of everything that is a list. */
export function multiplied(amounts: Amounts, times: number): Amounts {
  return times === 1
    ? amounts
    : {
        ...amounts,
        threads: amounts.threads * times,
        messages: amounts.messages * times,
        posts: amounts.posts * times,
        comments: amounts.comments * times,
        reactions: amounts.reactions * times,
        searches: amounts.searches * times,
        offPlatform: amounts.offPlatform * times,
        addressBook: amounts.addressBook * times,
        viewed: amounts.viewed * times,
      };
}
