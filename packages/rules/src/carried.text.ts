import type { Words } from './words.ts';

/** What the calculations and the settings of a rule say, by the id of the rule. */
export const carriedWords: Readonly<Record<string, Words>> = {
  'OBL-7': {
    nl: 'Bij een koppel wordt elke partner apart beoordeeld.',
    fr: 'Dans un couple, chaque partenaire est jugé séparément.',
    de: 'Bei einem Paar wird jeder Partner gesondert beurteilt.',
  },
  'OBL-12': {
    nl: 'Een maand voor het einde van de drie maanden komt een herinnering.',
    fr: 'Un rappel vient un mois avant la fin des trois mois.',
    de: 'Einen Monat vor dem Ende der drei Monate kommt eine Erinnerung.',
  },
  'OBL-14': {
    nl: 'De verplichting en de toelage staan los van elkaar.',
    fr: 'L’obligation et la subvention sont indépendantes.',
    de: 'Pflicht und Zuschuss sind voneinander unabhängig.',
  },
  'OBL-15': {
    nl: 'Ontbreken er gegevens, dan is het antwoord onbekend en staat erbij wat u moet uitzoeken.',
    fr: 'Si des données manquent, la réponse est inconnue et dit ce qu’il faut vérifier.',
    de: 'Fehlen Angaben, dann ist die Antwort unbekannt und sagt, was zu klären ist.',
  },
  'EXE-5': {
    nl: 'Welke grond een blokkerende situatie is: verslaving telt als billijkheid.',
    fr: 'Le motif d’une situation bloquante : une dépendance compte comme équité.',
    de: 'Der Grund einer blockierenden Lage: Sucht zählt als Billigkeit.',
  },
  'EXE-6': {
    nl: 'Een vrijstelling wordt driemaal per jaar herzien, zoals een project.',
    fr: 'Une dispense est revue trois fois par an, comme un projet.',
    de: 'Eine Befreiung wird dreimal im Jahr überprüft, wie ein Projekt.',
  },
  'AMD-2': {
    nl: 'Eenzijdige afspraken van het OCMW. Die strijden met de wet.',
    fr: 'Engagements unilatéraux du CPAS. Ils sont contraires à la loi.',
    de: 'Einseitige Abreden des ÖSHZ. Sie widersprechen dem Gesetz.',
  },
  'BAL-2': {
    nl: 'Elk levensdomein hoort bij actiegebieden van het contract.',
    fr: 'Chaque domaine de vie correspond à des domaines d’action du contrat.',
    de: 'Jeder Lebensbereich gehört zu Aktionsbereichen des Vertrags.',
  },
  'BAL-3': {
    nl: 'Wat een blad van de sociale balans bevat.',
    fr: 'Ce que contient une page du bilan social.',
    de: 'Was eine Seite der sozialen Bilanz enthält.',
  },
  'BAL-8': {
    nl: 'Wie de sociale balans ondertekent, krijgt of leest.',
    fr: 'Qui signe, reçoit ou lit le bilan social.',
    de: 'Wer die soziale Bilanz unterschreibt, erhält oder liest.',
  },
  'BAL-9': {
    nl: 'Wanneer de sociale balans begint.',
    fr: 'Quand commence le bilan social.',
    de: 'Wann die soziale Bilanz beginnt.',
  },
  'BAL-11': {
    nl: 'Het verslag bij de eerste toekenning noemt de levensdomeinen.',
    fr: 'Le rapport du premier octroi nomme les domaines de vie.',
    de: 'Der Bericht der ersten Gewährung nennt die Lebensbereiche.',
  },
  'BAL-12': {
    nl: 'Na een gesprek over de balans volstaat een korte nota.',
    fr: 'Après un entretien sur le bilan, une note brève suffit.',
    de: 'Nach einem Gespräch über die Bilanz genügt eine kurze Notiz.',
  },
  'CON-11': {
    nl: 'Eén soort project; alleen sommige inhoud heeft eigen regels.',
    fr: 'Un seul type de projet ; seuls certains contenus ont des règles propres.',
    de: 'Eine Art Projekt; nur mancher Inhalt hat eigene Regeln.',
  },
  'STU-4': {
    nl: 'Wat het OCMW bij studenten nagaat.',
    fr: 'Ce que le CPAS vérifie chez les étudiants.',
    de: 'Was das ÖSHZ bei Studierenden prüft.',
  },
  'SUB-3': {
    nl: 'Vanaf welke dag de maand van ondertekening telt.',
    fr: 'À partir de quel jour compte le mois de la signature.',
    de: 'Ab welchem Tag der Monat der Unterschrift zählt.',
  },
  'SUB-4': {
    nl: 'Na een onderbreking van het leefloon telt de toelage weer vanaf de nieuwe ondertekening.',
    fr: 'Après une interruption du revenu d’intégration, la subvention reprend dès la nouvelle signature.',
    de: 'Nach einer Unterbrechung des Einkommens zählt der Zuschuss ab der neuen Unterschrift.',
  },
  'SUB-7': {
    nl: 'De code van de tweede kans op formulier B is niet gepubliceerd.',
    fr: 'Le code de la deuxième chance sur le formulaire B n’est pas publié.',
    de: 'Der Code der zweiten Chance auf Formular B ist nicht veröffentlicht.',
  },
  'SUB-8': {
    nl: 'Voor de dagen waarop het project onderbroken is, is er geen toelage.',
    fr: 'Aucune subvention pour les jours où le projet est interrompu.',
    de: 'Für die Tage, an denen das Projekt unterbrochen ist, gibt es keinen Zuschuss.',
  },
  'SUB-9': {
    nl: 'De datum van beslissing op formulier B.',
    fr: 'La date de décision du formulaire B.',
    de: 'Das Datum des Beschlusses auf Formular B.',
  },
  'SUB-12': {
    nl: 'Een project dat op 1 november 2016 liep, telt als die dag ondertekend.',
    fr: 'Un projet en cours le 1er novembre 2016 compte comme signé ce jour-là.',
    de: 'Ein Projekt, das am 1. November 2016 lief, zählt als an dem Tag unterschrieben.',
  },
  'SUB-14': {
    nl: 'Hoeveel van het leefloon de Staat aan het OCMW terugbetaalt.',
    fr: 'La part du revenu d’intégration que l’État rembourse au CPAS.',
    de: 'Wie viel des Eingliederungseinkommens der Staat dem ÖSHZ erstattet.',
  },
  'SUB-15': {
    nl: 'Hele centen; half naar boven; een deel van een maand telt in kalenderdagen.',
    fr: 'Cents entiers ; demi vers le haut ; une partie de mois compte en jours calendrier.',
    de: 'Ganze Cent; kaufmännisch gerundet; ein Teil eines Monats zählt in Kalendertagen.',
  },
  'NOV-2': {
    nl: 'Formulier C stopt of weigert, formulier D vordert terug.',
    fr: 'Le formulaire C arrête ou refuse, le formulaire D récupère.',
    de: 'Formular C beendet oder verweigert, Formular D fordert zurück.',
  },
  'NOV-4': {
    nl: 'De maandstaat wordt vergeleken met wat gevraagd is.',
    fr: 'L’état mensuel est comparé à ce qui a été demandé.',
    de: 'Die Monatsaufstellung wird mit dem Beantragten verglichen.',
  },
  'INS-1': {
    nl: 'De punten van de inspectie.',
    fr: 'Les points de l’inspection.',
    de: 'Die Punkte der Inspektion.',
  },
  'INS-2': {
    nl: 'De toelage van de dagen zonder wettig project wordt teruggevorderd.',
    fr: 'La subvention des jours sans projet conforme est récupérée.',
    de: 'Der Zuschuss der Tage ohne gesetzmäßiges Projekt wird zurückgefordert.',
  },
  'TRA-4': {
    nl: 'De dag waarop het OCMW op de nieuwe manier begon te werken.',
    fr: 'Le jour où le CPAS a commencé à travailler selon la nouvelle méthode.',
    de: 'Der Tag, an dem das ÖSHZ begann, auf die neue Weise zu arbeiten.',
  },
  'CAL-1': {
    nl: 'Maanden tellen van datum tot datum, tot het einde van een kortere maand.',
    fr: 'Les mois se comptent de date à date, jusqu’à la fin d’un mois plus court.',
    de: 'Monate zählen von Datum zu Datum, bis zum Ende eines kürzeren Monats.',
  },
  'CAL-2': {
    nl: 'Werkdagen zijn maandag tot vrijdag, zonder wettelijke feestdagen en sluitingsdagen.',
    fr: 'Les jours ouvrables vont du lundi au vendredi, sans jours fériés légaux ni jours de fermeture.',
    de: 'Werktage sind Montag bis Freitag, ohne gesetzliche Feiertage und Schließtage.',
  },
  'CAL-3': {
    nl: 'Een plicht van het OCMW schuift niet op voor een weekend; een termijn tegen de persoon eindigt op een werkdag.',
    fr: 'Un devoir du CPAS n’est pas reporté pour un week-end ; un délai contre la personne finit un jour ouvrable.',
    de: 'Eine Pflicht des ÖSHZ verschiebt sich nicht wegen eines Wochenendes; eine Frist gegen die Person endet an einem Werktag.',
  },
  'CAL-4': {
    nl: 'Een dag is een dag op de kalender, zonder uur en zonder tijdzone.',
    fr: 'Un jour est un jour du calendrier, sans heure ni fuseau.',
    de: 'Ein Tag ist ein Kalendertag, ohne Uhrzeit und Zeitzone.',
  },
};
