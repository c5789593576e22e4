import type { Authority } from "../../../shared/contract/commands.ts";

const CHECKED_AT = Date.UTC(2026, 10, 21);

/**
 * Authorities that a person can complain to about Meta, advertisers and brokers, as datarequests.org had them in the
 * middle of 2026, with the authorities' own pages as sources. For Germany the federal one; for most companies the one of
 * the state they sit in decides, and it passes complaints on. The Irish one may have moved within Dublin since. Outside
 * Europe there is none here: California's law is enforced by its Privacy Protection Agency and its Attorney General.
 */
export const authorities: readonly Authority[] = [
  {
    country: "fr",
    name: "Commission nationale de l’informatique et des libertés (CNIL)",
    address: "3 Place de Fontenoy\nTSA 80715\n75334 Paris Cedex 07\nFrance",
    email: null,
    phone: "+33 1 53 73 22 22",
    webform: "https://www.cnil.fr/fr/plaintes",
    source:
      "https://www.cnil.fr/fr/contacter-la-cnil-standard-et-permanences-telephoniques",
    checkedAt: CHECKED_AT,
  },
  {
    country: "ie",
    name: "Data Protection Commission",
    address: "21 Fitzwilliam Square South\nDublin 2\nD02 RD28\nIreland",
    email: "info@dataprotection.ie",
    phone: "+353 1800 437 737",
    webform: "https://forms.dataprotection.ie/contact",
    source: "https://www.dataprotection.ie/en/contact/how-contact-us",
    checkedAt: CHECKED_AT,
  },
  {
    country: "be",
    name: "Autorité de protection des données · Gegevensbeschermingsautoriteit",
    address: "Drukpersstraat 35\n1000 Brussels\nBelgium",
    email: "contact@apd-gba.be",
    phone: "+32 2 274 48 00",
    webform:
      "https://www.dataprotectionauthority.be/citizen/actions/lodge-a-complaint",
    source:
      "https://www.gegevensbeschermingsautoriteit.be/burger/acties/contact",
    checkedAt: CHECKED_AT,
  },
  {
    country: "lu",
    name: "Commission nationale pour la protection des données (CNPD)",
    address: "15, Boulevard du Jazz\nL-4370 Belvaux\nLuxembourg",
    email: "info@cnpd.lu",
    phone: "+352 26 10 60 1",
    webform:
      "https://cnpd.public.lu/en/particuliers/faire-valoir/formulaire-plainte.html",
    source: "https://cnpd.public.lu/de/support/contact.html",
    checkedAt: CHECKED_AT,
  },
  {
    country: "nl",
    name: "Autoriteit Persoonsgegevens",
    address: "Postbus 93374\n2509 AJ Den Haag\nThe Netherlands",
    email: "info@autoriteitpersoonsgegevens.nl",
    phone: "+31 70 888 8500",
    webform:
      "https://autoriteitpersoonsgegevens.nl/nl/meldingsformulier-klachten",
    source:
      "https://autoriteitpersoonsgegevens.nl/en/contact-dutch-dpa/contact-us",
    checkedAt: CHECKED_AT,
  },
  {
    country: "de",
    name: "Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit (BfDI)",
    address: "Graurheindorfer Str. 153\n53117 Bonn\nDeutschland",
    email: "poststelle@bfdi.bund.de",
    phone: "+49 228 9977990",
    webform:
      "https://formulare.bfdi.bund.de/lip/action/invoke.do?id=BfDIBeschwerde",
    source: "https://www.bfdi.bund.de/DE/Service/Kontakt/kontakt_node.html",
    checkedAt: CHECKED_AT,
  },
  {
    country: "es",
    name: "Agencia Española de Protección de Datos (AEPD)",
    address: "C/ Jorge Juan, 6\n28001 Madrid\nSpain",
    email: null,
    phone: "+34 900 293 183",
    webform:
      "https://sedeagpd.gob.es/sede-electronica-web/vistas/infoSede/tramitesCiudadano.jsf",
    source: "https://www.aepd.es/agencia/contacto.html",
    checkedAt: CHECKED_AT,
  },
  {
    country: "it",
    name: "Garante per la protezione dei dati personali",
    address: "Piazza Venezia 11\n00187 Roma\nItaly",
    email: "protocollo@pec.gpdp.it",
    phone: "+39 06 696771",
    webform: null,
    source: "https://www.garanteprivacy.it/web/garante-privacy-en",
    checkedAt: CHECKED_AT,
  },
  {
    country: "at",
    name: "Österreichische Datenschutzbehörde",
    address: "Barichgasse 40-42\n1030 Wien\nÖsterreich",
    email: "dsb@dsb.gv.at",
    phone: "+43 1 521520",
    webform:
      "https://www.formularservice.gv.at/site/fsrv/user/formular.aspx?pid=5a37966ab26c4489adc20dc53162fa4d&pn=Bf10e1134f601464e9b3835170de668bd",
    source: "https://www.dsb.gv.at/kontakt",
    checkedAt: CHECKED_AT,
  },
  {
    country: "ch",
    name: "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)",
    address: "Feldeggweg 1\n3003 Bern\nSchweiz",
    email: null,
    phone: "+41 58 462 43 95",
    webform:
      "https://www.edoeb.admin.ch/edoeb/de/home/der-edoeb/kontakt/kontaktformular.html",
    source: "https://www.edoeb.admin.ch/edoeb/de/home/der-edoeb/kontakt.html",
    checkedAt: CHECKED_AT,
  },
  {
    country: "gb",
    name: "Information Commissioner’s Office",
    address:
      "Wycliffe House\nWater Lane\nWilmslow\nCheshire\nSK9 5AF\nUnited Kingdom",
    email: null,
    phone: "+44 303 123 1113",
    webform:
      "https://ico.org.uk/make-a-complaint/data-protection-complaints/data-protection-complaints/",
    source:
      "https://ico.org.uk/about-the-ico/who-we-are/directions-head-office/",
    checkedAt: CHECKED_AT,
  },
];
