import { UNDETERMINED } from '../procedure/term.text.ts';
import type { ConditionWords, Words } from '../words.ts';
import type { WillingnessAnswer, WillingnessCondition } from './willingness.ts';

/** The conditions of the willingness to work in words (EXE-2, EXE-4, STU-5). */
const willingnessConditions: Readonly<Record<WillingnessCondition, ConditionWords>> = {
  'health-or-equity': {
    states: {
      nl: 'Gezondheids- of billijkheidsredenen verhinderen het werken; dat is apart gemotiveerd.',
      fr: 'Des raisons de santé ou d’équité empêchent de travailler ; c’est motivé séparément.',
      de: 'Gesundheits- oder Billigkeitsgründe verhindern die Arbeit; das ist gesondert begründet.',
    },
    asks: {
      nl: 'Zoek uit of er een beslissing over de werkbereidheid is.',
      fr: 'Vérifiez s’il y a une décision sur la disposition au travail.',
      de: 'Klären Sie, ob es einen Beschluss zur Arbeitsbereitschaft gibt.',
    },
  },
  'full-time-studies': {
    states: {
      nl: 'Het OCMW aanvaardt de voltijdse studies. Die zijn zelf een billijkheidsreden.',
      fr: 'Le CPAS accepte les études de plein exercice. Elles sont en soi une raison d’équité.',
      de: 'Das ÖSHZ nimmt das Vollzeitstudium an. Es ist selbst ein Billigkeitsgrund.',
    },
    asks: {
      nl: 'Zoek uit of de studies om billijkheidsredenen aanvaard zijn.',
      fr: 'Vérifiez si les études ont été acceptées pour raisons d’équité.',
      de: 'Klären Sie, ob das Studium aus Billigkeitsgründen angenommen wurde.',
    },
  },
  'busy-with-study': {
    states: {
      nl: 'Op deze dag vragen de studies tijd: lessen, examens, herexamens, stage of eindwerk.',
      fr: 'Ce jour-là, les études prennent du temps : cours, examens, seconde session, stage ou mémoire.',
      de: 'An diesem Tag braucht das Studium Zeit: Unterricht, Prüfungen, Nachprüfungen, Praktikum oder Abschlussarbeit.',
    },
    asks: {
      nl: 'Vraag het lesrooster en de dagen van examens, stage en eindwerk.',
      fr: 'Demandez l’horaire et les jours d’examens, de stage et de mémoire.',
      de: 'Fragen Sie nach Stundenplan, Prüfungen, Praktikum und Abschlussarbeit.',
    },
  },
  'willingness-shown': {
    states: {
      nl: 'De persoon werkt, zoekt werk of is er beschikbaar voor.',
      fr: 'La personne travaille, cherche un emploi ou est disponible.',
      de: 'Die Person arbeitet, sucht Arbeit oder steht dafür bereit.',
    },
    asks: {
      nl: 'Zoek uit of de persoon bereid is te werken.',
      fr: 'Vérifiez si la personne est disposée à travailler.',
      de: 'Klären Sie, ob die Person bereit ist zu arbeiten.',
    },
    cure: {
      nl: 'Bespreek welk werk haalbaar is, bij studenten in de vakantie.',
      fr: 'Examinez quel travail est possible, pour un étudiant pendant les vacances.',
      de: 'Besprechen Sie, welche Arbeit möglich ist, bei Studierenden in den Ferien.',
    },
  },
};

const willingnessAnswers: Readonly<Record<WillingnessAnswer | 'undetermined', Words>> = {
  excused: {
    nl: 'De werkbereidheid wordt niet gevraagd: gezondheid of billijkheid.',
    fr: 'La disposition au travail n’est pas exigée : santé ou équité.',
    de: 'Arbeitsbereitschaft wird nicht verlangt: Gesundheit oder Billigkeit.',
  },
  'excused-by-studies': {
    nl: 'De werkbereidheid wordt nu niet gevraagd: de studies gaan voor.',
    fr: 'La disposition au travail n’est pas exigée maintenant : les études priment.',
    de: 'Arbeitsbereitschaft wird jetzt nicht verlangt: Das Studium geht vor.',
  },
  willing: {
    nl: 'De persoon is bereid te werken.',
    fr: 'La personne est disposée à travailler.',
    de: 'Die Person ist bereit zu arbeiten.',
  },
  'not-willing': {
    nl: 'De werkbereidheid blijkt niet.',
    fr: 'La disposition au travail n’est pas établie.',
    de: 'Die Arbeitsbereitschaft ist nicht erkennbar.',
  },
  undetermined: UNDETERMINED,
};

/** The words of the question about the willingness to work. */
export const willingnessQuestions = {
  willingness: { answers: willingnessAnswers, conditions: willingnessConditions },
} as const;

/** The facts of the willingness to work. */
export const willingnessFactNames: Readonly<Record<string, Words>> = {
  'willingness.excusedOn': {
    nl: 'werkbereidheid beslist op',
    fr: 'disposition au travail décidée le',
    de: 'Arbeitsbereitschaft beschlossen am',
  },
  'willingness.busyWithStudy': {
    nl: 'studies vragen tijd',
    fr: 'études en cours',
    de: 'Studium braucht Zeit',
  },
  'willingness.shown': {
    nl: 'werkbereid',
    fr: 'disposé à travailler',
    de: 'arbeitsbereit',
  },
};
