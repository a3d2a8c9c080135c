import type { Citation } from './verdict.ts';
import type { Language, Words } from './words.ts';

/** The two texts whose articles are cited, as they follow an article. */
const TEXTS: Readonly<Record<'law' | 'decree', Words>> = {
  law: {
    nl: 'van de leefloonwet van 26 mei 2002',
    fr: 'de la loi du 26 mai 2002 concernant le droit à l’intégration sociale',
    de: 'des Gesetzes vom 26. Mai 2002 über das Recht auf soziale Eingliederung',
  },
  decree: {
    nl: 'van het koninklijk besluit van 11 juli 2002',
    fr: 'de l’arrêté royal du 11 juillet 2002',
    de: 'des Königlichen Erlasses vom 11. Juli 2002',
  },
};

/** What stands behind a rule that no article carries. */
const SOURCES: Readonly<Record<Citation['source'], Words>> = {
  law: {
    nl: 'leefloonwet van 26 mei 2002',
    fr: 'loi du 26 mai 2002 concernant le droit à l’intégration sociale',
    de: 'Gesetz vom 26. Mai 2002 über das Recht auf soziale Eingliederung',
  },
  decree: {
    nl: 'koninklijk besluit van 11 juli 2002',
    fr: 'arrêté royal du 11 juillet 2002',
    de: 'Königlicher Erlass vom 11. Juli 2002',
  },
  'case-law': {
    nl: 'rechtspraak van het Grondwettelijk Hof',
    fr: 'jurisprudence de la Cour constitutionnelle',
    de: 'Rechtsprechung des Verfassungsgerichtshofes',
  },
  explanation: {
    nl: 'uitleg van de POD MI',
    fr: 'explication du SPP IS',
    de: 'Erläuterung des ÖPD Sozialeingliederung',
  },
  policy: {
    nl: 'werkwijze van het OCMW, geen wet',
    fr: 'pratique du CPAS, pas une loi',
    de: 'Praxis des ÖSHZ, kein Gesetz',
  },
};

const ONE: Words = { nl: 'artikel', fr: 'article', de: 'Artikel' };
const SEVERAL: Words = { nl: 'artikelen', fr: 'articles', de: 'Artikel' };
const AND: Words = { nl: ' en ', fr: ' et ', de: ' und ' };
const OLD_TEXT: Words = {
  nl: 'in de tekst van vóór de hervorming van 2016',
  fr: 'dans le texte d’avant la réforme de 2016',
  de: 'in der Fassung vor der Reform von 2016',
};

const ruling = (number: string): Words => ({
  nl: `arrest ${number} van het Grondwettelijk Hof`,
  fr: `arrêt n° ${number} de la Cour constitutionnelle`,
  de: `Entscheid Nr. ${number} des Verfassungsgerichtshofes`,
});

/** Several things in a sentence: "a, b en c". */
const listed = (parts: readonly string[], language: Language): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)]
    .filter((part) => part !== '')
    .join(AND[language]);

/** In French the first paragraph is an ordinal. */
const paragraphs = (article: string, language: Language): string =>
  language === 'fr' ? article.replaceAll(/§1(?!\d)/g, '§1er') : article;

/** The articles of one text: "artikelen 6 §1 en 13 §2 van de leefloonwet van 26 mei 2002". */
function articlesOf(text: 'law' | 'decree', written: string, language: Language): string {
  const articles = written.replace(' (before 2016)', '');
  const each = articles.split(', ').map((article) => paragraphs(article, language));
  const name = each.length === 1 ? ONE : SEVERAL;
  const old = articles === written ? '' : ` ${OLD_TEXT[language]}`;
  return `${name[language]} ${listed(each, language)} ${TEXTS[text][language]}${old}`;
}

function sourceWords({ source, article }: Citation, language: Language): string {
  if (article === undefined || source === 'explanation' || source === 'policy')
    return SOURCES[source][language];
  if (source === 'case-law') return ruling(article)[language];
  const parts = article.split('; ');
  return listed(
    parts.map((part) =>
      part.startsWith('decree ')
        ? articlesOf('decree', part.slice('decree '.length), language)
        : articlesOf(source, part, language),
    ),
    language,
  );
}

/** A rule cites the same object each time, so what was put in words once stays. */
const SAID: Readonly<Record<Language, WeakMap<Citation, string>>> = {
  nl: new WeakMap(),
  fr: new WeakMap(),
  de: new WeakMap(),
};

/**
 * Where a condition stands, in words: "artikel 11 §2 c van de leefloonwet van 26 mei 2002 (OBL-1)". A citation writes
 * several articles with commas, those of the decree after a semicolon: `20; decree 7`.
 */
export function citationWords(citation: Citation, language: Language): string {
  const known = SAID[language].get(citation);
  if (known !== undefined) return known;
  const said = `${sourceWords(citation, language)} (${citation.rule})`;
  SAID[language].set(citation, said);
  return said;
}
