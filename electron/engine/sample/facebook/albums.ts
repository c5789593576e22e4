import { fillOne } from "../chat-text.ts";
import type { Life } from "../life.ts";
import { coordinate, ipAddress, placeName } from "../names.ts";
import type { Random } from "../random.ts";
import type { SampleDocument } from "../sample-file.ts";
import { secondsBack } from "../times.ts";
import { POSTS } from "../vocabulary.ts";
import { keyedFile } from "./files.ts";

const MEDIA = "your_facebook_activity/posts/media";

/** When something was posted, and the picture with it: both posts and the first album tell of it. */
export interface Post {
  at: number;
  picture: string | undefined;
}

/** The posts before a word of them is written. */
export function planPosts(life: Life): Post[] {
  const random = life.random.fork("posts");
  const times = secondsBack(
    random,
    life.amounts.posts,
    life.registeredAt,
    life.writtenAt,
  );
  return Array.from(times, (at, index) => ({
    at,
    // The second one always has a picture, so that the first album is never empty.
    picture:
      index === 1 || (index > 0 && random.chance(0.3))
        ? `${MEDIA}/Timelinephotos_${life.owner.vanity.length}01/${random.digits(15)}.jpg`
        : undefined,
  }));
}

/** A picture as posts and albums describe it: the image is bare, but its EXIF block lies beside it. */
export function photo(uri: string, at: number, random: Random) {
  const where = random.chance(0.5) ? coordinate(random) : {};
  return {
    uri,
    creation_timestamp: at,
    media_metadata: {
      photo_metadata: {
        exif_data: [
          {
            upload_ip: ipAddress(random),
            taken_timestamp: at - random.between(60, 90_000),
            iso: 100 * random.between(1, 16),
            camera_make: "ExampleCam",
            camera_model: `EC-${random.between(1, 9)}`,
            exposure: `1/${random.between(30, 2_000)}`,
            orientation: 1,
            original_width: 4032,
            original_height: 3024,
            ...where,
          },
        ],
      },
    },
    title: "Timeline photos",
  };
}

/** The albums, loose pictures and films; each file is one medium however many records name it. */
export function albumFiles(
  life: Life,
  posts: readonly Post[],
): SampleDocument[] {
  const { amounts } = life;
  const posted = posts.flatMap(({ at, picture }) =>
    picture === undefined ? [] : [{ uri: picture, at }],
  );
  const albums = Array.from({ length: amounts.albums }, (_, index) => {
    const path = `your_facebook_activity/posts/album/${index}.json`;
    const random = life.random.fork(path);
    const name =
      index === 0
        ? "Timeline photos"
        : `${random.pick(["Été à", "Noël à", "Randonnée", "Mariage à"])} ${placeName(random)}`;
    return {
      path,
      status: "read",
      value: (tally) => {
        const pictures =
          index === 0
            ? posted
            : loosePictures(
                life,
                random,
                `Album_${index}`,
                amounts.picturesPerAlbum,
              );
        tally.count("media", pictures.length);
        const [cover] = pictures;
        return {
          name,
          photos: pictures.map(({ uri, at }) => ({
            ...photo(uri, at, random),
            title: name,
          })),
          ...(cover === undefined
            ? {}
            : {
                cover_photo: { uri: cover.uri, creation_timestamp: cover.at },
              }),
          last_modified_timestamp: cover?.at ?? 0,
          description: "",
        };
      },
    } satisfies SampleDocument;
  });
  return [
    ...albums,
    keyedFile(
      life,
      "your_facebook_activity/posts/your_uncategorized_photos.json",
      "other_photos_v2",
      "media",
      (random) =>
        loosePictures(life, random, "your_posts", amounts.loosePictures).map(
          ({ uri, at }) => ({
            uri,
            creation_timestamp: at,
            description: "",
          }),
        ),
    ),
    keyedFile(
      life,
      "your_facebook_activity/posts/your_videos.json",
      "videos_v2",
      "media",
      function* (random) {
        for (const at of secondsBack(
          random,
          amounts.videos,
          life.registeredAt,
          life.writtenAt,
        )) {
          const id = random.digits(15);
          const uri = `${MEDIA}/videos/${id}.mp4`;
          const thumbnail = `${MEDIA}/thumbnails/${id}.jpg`;
          life.postMedia.put(uri);
          life.postMedia.put(thumbnail);
          yield {
            uri,
            creation_timestamp: at,
            thumbnail: { uri: thumbnail },
            title: "",
            description: fillOne(POSTS, random, life.firstNames),
          };
        }
      },
    ),
  ];
}

function loosePictures(
  life: Life,
  random: Random,
  folder: string,
  count: number,
) {
  return Array.from(
    secondsBack(random, count, life.registeredAt, life.writtenAt),
    (at) => {
      const uri = `${MEDIA}/${folder}/${random.digits(15)}.jpg`;
      life.postMedia.put(uri);
      return { uri, at };
    },
  );
}
