import type { Life } from "../life.ts";
import { coordinate, ipAddress, placeName } from "../names.ts";
import type { SampleDocument } from "../sample-file.ts";
import { secondsBack } from "../times.ts";
import { keyedFile, wholeFile } from "./files.ts";

/** Money: what was paid and what was put up for sale. */
export function paymentFiles(life: Life): SampleDocument[] {
  const { amounts, owner, registeredAt, writtenAt } = life;
  const root = "your_facebook_activity";
  return [
    wholeFile(
      life,
      `${root}/facebook_payments/payment_history.json`,
      (random) => {
        const payments = Array.from(
          secondsBack(random, amounts.payments, registeredAt, writtenAt),
          (created) => {
            const amount = `${random.between(1, 60)}.${random.pick(["00", "50", "99"])}`;
            return {
              created_timestamp: created,
              amount,
              currency: "EUR",
              sender: owner.name,
              receiver: random.pickZipf(life.friends).name,
              type: "P2P",
              status: "Completed",
              payment_data: {
                p2p_payment: { memo: "pizza à l'ail", total_amount: amount },
              },
              payment_method: "VISA ****0000",
              ip: ipAddress(random),
            };
          },
        );
        return {
          value: { payments_v2: { preferred_currency: "EUR", payments } },
          counts: { payments: payments.length },
        };
      },
    ),
    keyedFile(
      life,
      `${root}/facebook_marketplace/items_sold.json`,
      "items_selling_v2",
      "payments",
      function* (random) {
        for (const created of secondsBack(
          random,
          amounts.itemsForSale,
          registeredAt,
          writtenAt,
        )) {
          yield {
            title: random.pick([
              "Poussette",
              "Étagère en chêne",
              "Vélo d'enfant",
            ]),
            price: `€${random.between(5, 200)}`,
            seller: owner.name,
            created_timestamp: created,
            updated_timestamp: created + 60,
            category: "Home",
            marketplace: placeName(random),
            location: { coordinate: coordinate(random) },
            description: "",
          };
        }
      },
    ),
  ];
}
