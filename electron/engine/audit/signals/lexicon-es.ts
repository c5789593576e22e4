import { terms, type Lexicon } from "./lexicon.ts";

export const spanish: Lexicon = {
  terms: {
    health: terms(
      "tumor, tumores, oncolog*, quimioterap*, leucemia, diabetico*, depresion, depresivo*, antidepresivo*, ansiedad, bipolar*, esquizofreni*",
      "salud mental, psiquiatr*, psicoterap*, suicidio, autismo, autista*, tdah, dislexia, demencia, epilepsia, esclerosis multiple, migrana*, vih, sida",
      "hepatitis, hospital, hospitales, clinica, clinicas, embaraz*, fertilidad, reproduccion asistida, fecundacion*, aborto*, anticoncept*, menopausia",
      "endometriosis, anorexia, bulimia, trastorno*, obesidad, alcoholicos anonimos, adiccion*, adicto*, dejar de fumar, fibromialgia, artritis",
      "farmacia, farmacias, parafarmacia*, dialisis, discapacidad, discapacitado*, enfermedad*, cuidados paliativos",
    ),
    religion: terms(
      "parroquia*, iglesia*, diocesis, mezquita*, sinagoga*, judio, judios, judia, judias, judaismo, cristianos, cristianas, cristianismo, catolico*, catolica*",
      "evangelic*, evangelica*, musulman*, islamic*, biblia*, misa, misas, rosario diario, santo rosario, rezar, oracion*, budis*, hinduis*, testigos de jehova, ateos, ateismo",
      "cofradia*, hermandad de, cuaresma, catequesis, primera comunion",
    ),
    politics: terms(
      "partido socialista, partido popular, partido comunista, partido politico, psoe, ciudadanos partido, podemos, izquierda unida, esquerra republicana",
      "junts, bildu, pnv, elecciones*, independentis*, nacionalis*, comunis*, socialista*, anarquis*, feminis*, extrema derecha, extrema izquierda, vota",
      "votar, politica, politicas, referendum, mitin, candidatura*, militante*",
    ),
    sexuality: terms(
      "lgtb*, orgullo gay, orgullo lgtb*, homosexual*, lesbiana*, bisexual*, transexual*, transgenero*, bar gay",
    ),
    union: terms(
      "sindicato, sindicatos, sindicalis*, comisiones obreras, ccoo, ugt, cnt ait, csif, huelga general, huelguista*, comite de empresa",
    ),
    origin: terms(
      "comunidad gitana, pueblo gitano, gitano*, gitana*, comunidad marroqui, comunidad latina, comunidad rumana, refugiado*, refugiada*, inmigrante*, inmigracion",
      "migrantes, solicitud de asilo, derecho de asilo, asilo politico, extranjeria, indigena*, afrodescendiente*, prueba de adn origen",
    ),
    money: terms(
      "prestamo*, credito rapido, creditos, creditos rapidos, creditos online, tarjeta de credito, deuda, deudas, hipoteca*, embargo*, casino online, apuesta*",
      "loteria*, juegos de azar, ofertas de empleo, oferta de empleo, buscar empleo, busco trabajo, desempleo, paro y prestaciones, sepe, subsidio*",
      "banco de alimentos, ett trabajo, casa de empeno*, morosos, ingreso minimo vital",
    ),
    children: terms(
      "guarderia*, escuela infantil, colegio infantil, educacion infantil, ampa, nombres de bebe, madres primerizas, madre soltera, madres solteras, padres de",
      "madres de, lactancia*, panales, crianza, cochecito*, maternidad",
    ),
  },
  exclusions: {
    depresion: ["tropical", "atmosferica", "economica", "isla"],
    hospital: ["serie", "television"],
    "catolica*": [
      "universidad",
      "futbol",
      "reyes catolicos",
      "reina catolica",
      "chile",
    ],
    "catolico*": ["reyes"],
    judia: ["verde", "verdes", "blanca", "blancas", "receta*"],
    judias: ["verde", "verdes", "blanca", "blancas", "receta*"],
    vota: ["cancion", "favorito", "favorita", "mejor"],
    votar: ["cancion", "favorito"],
    "guarderia*": ["canina", "perro*", "mascota*", "caninas"],
    podemos: ["podemos ayudar*"],
    "gitano*": ["gipsy kings"],
    misa: ["misa criolla", "amane"],
  },
};
