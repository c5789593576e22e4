import { useMemo, useState, type ReactNode } from "react";

import type {
  LoginCountry,
  LoginPlace,
  LoginPlaces,
} from "../../../shared/contract/exposure.ts";
import { Act } from "../../components/act.tsx";
import { Piece } from "../../components/archive-text.tsx";
import { ErrorNotice } from "../../components/notices.tsx";
import { useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";
import { drawSheet, SHEET, type MapMark, type MapSheet } from "./map-sheet.ts";
import { outlines, type Point } from "./world.ts";

/** Places of a country that are listed before more are asked for. */
const FIRST = 8;

/** The country as the language chosen calls it. */
type NameCountry = (code: string) => string;

/** From where the account was used, as far as the archives name places: a map of countries, and all as a table. */
export function LoginMap(): ReactNode {
  const t = useText();
  const { data, error } = useEngine("logins.places", {});
  const nameOf = useCountryNames();
  if (error !== null)
    return (
      <section className="section">
        <ErrorNotice error={error} />
      </section>
    );
  if (data === undefined || (data.countries.length === 0 && !data.unplaced))
    return null;
  return (
    <section className="section" aria-labelledby="logins">
      <div className="head">
        <h2 className="answer" id="logins">
          <Title countries={data.countries} nameOf={nameOf} />
        </h2>
        <p className="sub">{t("window.logins.counted")}</p>
      </div>
      <Sheet places={data} nameOf={nameOf} />
      {data.unplaced > 0 && (
        <p className="small soft gap">
          {t("window.logins.unplaced", { count: data.unplaced })}
        </p>
      )}
    </section>
  );
}

function useCountryNames(): NameCountry {
  const { locale } = useText();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: "region" });
    return (code) => names.of(code) ?? code;
  }, [locale]);
}

function Title(props: {
  countries: readonly LoginCountry[];
  nameOf: NameCountry;
}): ReactNode {
  const t = useText();
  const [first, second] = props.countries;
  const count = props.countries.filter((each) => each.country !== null).length;
  if (first === undefined) return t("window.logins.none");
  if (first.country === null) return t("window.logins.noCountry");
  if (count > 1 && second?.records === first.records)
    return t("window.logins.even", { count });
  return t("window.logins.title", {
    count,
    country: props.nameOf(first.country),
  });
}

function Sheet(props: { places: LoginPlaces; nameOf: NameCountry }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { nameOf } = props;
  const { countries, places } = props.places;
  const sheet = useMemo(
    () =>
      drawSheet(
        outlines,
        countries.flatMap(({ country }) => country ?? []),
      ),
    [countries],
  );
  if (countries.length === 0) return null;
  const numbers = new Map(
    sheet.marks.map(({ code }, index) => [code, index + 1]),
  );
  return (
    <figure className="fig map" aria-labelledby="logins">
      {sheet.marks.length > 0 && (
        <Drawing
          sheet={sheet}
          label={t("window.logins.drawing", {
            countries: format.list(
              sheet.marks.map(
                ({ code }, index) => `${index + 1} ${nameOf(code)}`,
              ),
            ),
          })}
        />
      )}
      {sheet.tooSmall.length > 0 && (
        <p className="small soft">
          {t("window.logins.tooSmall", {
            countries: format.list(sheet.tooSmall.map(nameOf)),
          })}
        </p>
      )}
      <table className="t t-fold gap">
        <caption className="vh">{t("window.logins.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("window.logins.country")}</th>
            <th scope="col">{t("window.logins.places")}</th>
            <th scope="col" className="num">
              {t("window.overview.records")}
            </th>
            <th scope="col" className="num">
              {t("window.logins.first")}
            </th>
            <th scope="col" className="num">
              {t("window.logins.last")}
            </th>
          </tr>
        </thead>
        <tbody>
          {countries.map((each) => (
            <Row
              key={each.country}
              country={each}
              name={each.country === null ? null : nameOf(each.country)}
              number={numbers.get(each.country ?? "")}
              places={places.filter(({ country }) => country === each.country)}
            />
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** Countries as the sheet has them; marks keep their size, whatever the map's. */
function Drawing(props: { sheet: MapSheet; label: string }): ReactNode {
  const { lands, marks } = props.sheet;
  const marked = new Set(marks.map(({ code }) => code));
  return (
    <svg className="sheet" role="img" aria-label={props.label}>
      <svg viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}>
        {lands.map(({ code, path }) => (
          <path
            key={path}
            className={
              code !== null && marked.has(code) ? "a-observed" : "land"
            }
            d={path}
          />
        ))}
      </svg>
      {marks.map((mark, index) => (
        <Mark key={mark.code} mark={mark} number={index + 1} />
      ))}
    </svg>
  );
}

function Mark(props: { mark: MapMark; number: number }): ReactNode {
  const [at, label] = [inShares(props.mark.at), inShares(props.mark.label)];
  return (
    <>
      <line x1={at.x} y1={at.y} x2={label.x} y2={label.y} />
      <circle className="spot" cx={at.x} cy={at.y} r="2.5" />
      <circle className="mark" cx={label.x} cy={label.y} r="10.5" />
      <text x={label.x} y={label.y}>
        {props.number}
      </text>
    </>
  );
}

function inShares([x, y]: Point): { x: string; y: string } {
  return {
    x: `${((x / SHEET.width) * 100).toFixed(2)}%`,
    y: `${((y / SHEET.height) * 100).toFixed(2)}%`,
  };
}

function Row(props: {
  country: LoginCountry;
  /** Null for the places whose country nobody knows. */
  name: string | null;
  /** Its mark on the map. */
  number: number | undefined;
  places: readonly LoginPlace[];
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { country, name, number } = props;
  const { records, firstAt, lastAt } = country;
  const when = (at: number | null): string =>
    at === null ? t("window.noDate") : format.date(at);
  return (
    <tr>
      <th scope="row">
        {number !== undefined && <strong>{number} </strong>}
        {name ?? t("window.logins.unknownCountry")}
      </th>
      <td>
        <Places places={props.places} total={country.places} />
      </td>
      <td className="num" data-l={t("window.overview.records")}>
        {format.number(records)}
      </td>
      <td className="num" data-l={t("window.logins.first")}>
        {when(firstAt)}
      </td>
      <td className="num" data-l={t("window.logins.last")}>
        {when(lastAt)}
      </td>
    </tr>
  );
}

function Places(props: {
  places: readonly LoginPlace[];
  total: number;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const named = props.places.filter(({ place }) => place !== null);
  const shown = isOpen ? named : named.slice(0, FIRST);
  const hidden = named.length - shown.length;
  const notSent = props.total - named.length;
  if (props.total === 0) return t("window.logins.noPlace");
  return (
    <>
      <ul className="map-places">
        {shown.map(({ place, records }) => (
          <li key={place}>
            <Piece>{place ?? ""}</Piece>{" "}
            <span className="faint">{format.number(records)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Act onPress={() => setOpen(true)}>
          {t("window.logins.more", { count: hidden })}
        </Act>
      )}
      {hidden === 0 && notSent > 0 && (
        <span className="small soft">
          {t("window.logins.notShown", { count: notSent })}
        </span>
      )}
    </>
  );
}
