import type { ConditionWords, Words } from '../words.ts';
import type { ObligationCondition } from './conditions.ts';
import type { DeadlineAnswer, DeadlineCondition } from './deadline.ts';
import type { ObligationAnswer } from './obligation.ts';

/** The conditions of "must there be a project?" in words (OBL). */
export const obligationConditions: Readonly<Record<ObligationCondition, ConditionWords>> = {
  'right-runs': {
    states: {
      nl: 'Het recht loopt op deze dag.',
      fr: 'Le droit court ce jour-là.',
      de: 'Das Recht läuft an diesem Tag.',
    },
    asks: {
      nl: 'Registreer de toekenningsbeslissing: datum, vanaf wanneer, categorie en bedrag.',
      fr: 'Enregistrez la décision d’octroi : date, début, catégorie et montant.',
      de: 'Erfassen Sie den Gewährungsbeschluss: Datum, Beginn, Kategorie und Betrag.',
    },
  },
  'right-under-the-law': {
    states: {
      nl: 'De toekenning is een leefloon of een tewerkstelling door het OCMW, geen equivalent leefloon.',
      fr: 'Le CPAS octroie un revenu d’intégration ou un emploi, pas un équivalent du revenu d’intégration.',
      de: 'Das ÖSHZ gewährt ein Eingliederungseinkommen oder eine Beschäftigung, keine gleichgestellte Sozialhilfe.',
    },
    asks: {
      nl: 'Registreer wat werd toegekend.',
      fr: 'Enregistrez ce qui a été octroyé.',
      de: 'Erfassen Sie, was gewährt wurde.',
    },
  },
  'under-25-studies': {
    states: {
      nl: 'De persoon was jonger dan 25 toen het OCMW om billijkheidsredenen voltijdse studies aanvaardde.',
      fr: 'La personne avait moins de 25 ans quand le CPAS a accepté, pour des raisons d’équité, des études de plein exercice.',
      de: 'Die Person war jünger als 25, als das ÖSHZ aus Billigkeitsgründen ein Vollzeitstudium annahm.',
    },
    asks: {
      nl: 'Ga de geboortedatum na, en of de studies om billijkheidsredenen werden aanvaard.',
      fr: 'Vérifiez la date de naissance et si les études ont été acceptées pour des raisons d’équité.',
      de: 'Prüfen Sie das Geburtsdatum und ob das Studium aus Billigkeitsgründen angenommen wurde.',
    },
  },
  'under-25-work-track': {
    states: {
      nl: 'De persoon was jonger dan 25. Het recht door werk kreeg de vorm van een project dat tot een arbeidsovereenkomst leidt.',
      fr: 'La personne avait moins de 25 ans. Son droit par l’emploi a pris la forme d’un projet menant à un contrat de travail.',
      de: 'Die Person war jünger als 25. Ihr Recht durch Arbeit nahm die Form eines Projekts an, das zu einem Arbeitsvertrag führt.',
    },
    asks: {
      nl: 'Ga de geboortedatum na.',
      fr: 'Vérifiez la date de naissance.',
      de: 'Prüfen Sie das Geburtsdatum.',
    },
  },
  'tops-up-paid-work': {
    states: {
      nl: 'Het leefloon vult betaald werk aan.',
      fr: 'Le revenu d’intégration complète un travail rémunéré.',
      de: 'Das Eingliederungseinkommen ergänzt bezahlte Arbeit.',
    },
  },
  'no-right-last-three-months': {
    states: {
      nl: 'In de drie maanden ervoor had de persoon in geen enkel OCMW recht op maatschappelijke integratie.',
      fr: 'Pendant les trois mois précédents, la personne n’avait droit à l’intégration sociale dans aucun CPAS.',
      de: 'In den drei Monaten davor hatte die Person in keinem ÖSHZ ein Recht auf soziale Eingliederung.',
    },
    asks: {
      nl: 'Raadpleeg de KSZ: was er in die drie maanden een recht bij een ander OCMW?',
      fr: 'Consultez la BCSS : y a-t-il eu un droit dans un autre CPAS pendant ces trois mois ?',
      de: 'Konsultieren Sie die ZDSS: Gab es in diesen drei Monaten ein Recht bei einem anderen ÖSHZ?',
    },
  },
  'under-25': {
    states: {
      nl: 'De persoon was jonger dan 25 bij de toekenning (regel van vóór 1 november 2016).',
      fr: 'La personne avait moins de 25 ans à l’octroi (règle d’avant le 1er novembre 2016).',
      de: 'Die Person war bei der Gewährung jünger als 25 (Regel von vor dem 1. November 2016).',
    },
    asks: {
      nl: 'Ga de geboortedatum na.',
      fr: 'Vérifiez la date de naissance.',
      de: 'Prüfen Sie das Geburtsdatum.',
    },
  },
  'asked-by-a-party': {
    states: {
      nl: 'De persoon of het OCMW heeft om een project gevraagd.',
      fr: 'La personne ou le CPAS a demandé un projet.',
      de: 'Die Person oder das ÖSHZ hat ein Projekt verlangt.',
    },
  },
};

/** The answers in words. */
export const obligationAnswers: Readonly<Record<ObligationAnswer | 'undetermined', Words>> = {
  mandatory: {
    nl: 'Een project is verplicht.',
    fr: 'Un projet est obligatoire.',
    de: 'Ein Projekt ist Pflicht.',
  },
  'binding-on-request': {
    nl: 'Een project is niet uit zichzelf verplicht. Een partij vroeg erom: het moet er komen.',
    fr: 'Un projet n’est pas obligatoire en soi. Une partie l’a demandé : il doit être conclu.',
    de: 'Ein Projekt ist nicht von sich aus Pflicht. Eine Partei hat es verlangt: Es muss geschlossen werden.',
  },
  optional: {
    nl: 'Een project is niet verplicht; het mag wel.',
    fr: 'Un projet n’est pas obligatoire ; il reste possible.',
    de: 'Ein Projekt ist keine Pflicht; es bleibt möglich.',
  },
  'outside-the-law': {
    nl: 'Deze steun valt buiten de leefloonwet: er komt geen project.',
    fr: 'Cette aide ne relève pas de la loi sur l’intégration sociale : il n’y a pas de projet.',
    de: 'Diese Hilfe fällt nicht unter das Gesetz über die soziale Eingliederung: Es gibt kein Projekt.',
  },
  'no-current-right': {
    nl: 'Er loopt nu geen recht; er moet geen project komen.',
    fr: 'Aucun droit ne court actuellement ; aucun projet n’est dû.',
    de: 'Zurzeit läuft kein Recht; es ist kein Projekt nötig.',
  },
  undetermined: {
    nl: 'Nog niet te zeggen: er ontbreken gegevens.',
    fr: 'Pas encore déterminé : des données manquent.',
    de: 'Noch nicht zu sagen: Es fehlen Angaben.',
  },
};

/** The conditions of the term in words (OBL-10). */
export const deadlineConditions: Readonly<Record<DeadlineCondition, ConditionWords>> = {
  'project-is-needed': {
    states: {
      nl: 'Er moet een project komen.',
      fr: 'Un projet doit être conclu.',
      de: 'Es muss ein Projekt geben.',
    },
    asks: {
      nl: 'Eerst moet duidelijk zijn of een project verplicht is.',
      fr: 'Il faut d’abord savoir si un projet est obligatoire.',
      de: 'Zuerst muss klar sein, ob ein Projekt Pflicht ist.',
    },
  },
  'project-concluded': {
    states: {
      nl: 'Het project is door alle partijen ondertekend.',
      fr: 'Le projet est signé par toutes les parties.',
      de: 'Das Projekt ist von allen Parteien unterschrieben.',
    },
    asks: {
      nl: 'Ga eerst na of er ook een project over de studies moet komen.',
      fr: 'Vérifiez d’abord s’il faut aussi un projet d’études.',
      de: 'Prüfen Sie zuerst, ob auch ein Projekt über das Studium nötig ist.',
    },
    cure: {
      nl: 'Sluit het project en laat alle partijen ondertekenen.',
      fr: 'Concluez le projet et faites signer toutes les parties.',
      de: 'Schließen Sie das Projekt und lassen Sie alle Parteien unterschreiben.',
    },
  },
  'concluded-within-term': {
    states: {
      nl: 'Het werd ondertekend binnen de termijn.',
      fr: 'Il a été signé dans le délai.',
      de: 'Es wurde innerhalb der Frist unterschrieben.',
    },
    asks: {
      nl: 'Ga na vanaf welke dag de termijn telt: de aanvraag, de toekenning of de studies.',
      fr: 'Vérifiez à partir de quel jour le délai court : la demande, l’octroi ou les études.',
      de: 'Prüfen Sie, ab welchem Tag die Frist läuft: Antrag, Gewährung oder Studium.',
    },
  },
  'exemption-runs': {
    states: {
      nl: 'Een gemotiveerde beslissing zegt dat er om gezondheids- of billijkheidsredenen geen project komt.',
      fr: 'Une décision motivée dit qu’il n’y a pas de projet pour des raisons de santé ou d’équité.',
      de: 'Ein begründeter Beschluss sagt, dass es aus Gesundheits- oder Billigkeitsgründen kein Projekt gibt.',
    },
    cure: {
      nl: 'Kan de persoon niet deelnemen? Laat het bijzonder comité een gemotiveerde beslissing nemen.',
      fr: 'La personne ne peut pas participer ? Faites prendre une décision motivée par le comité spécial.',
      de: 'Kann die Person nicht teilnehmen? Lassen Sie den Sonderausschuss begründet beschließen.',
    },
  },
  'job-given': {
    states: {
      nl: 'De persoon is jonger dan 25 en het OCMW gaf een job.',
      fr: 'La personne a moins de 25 ans et le CPAS lui a donné un emploi.',
      de: 'Die Person ist jünger als 25 und das ÖSHZ gab ihr eine Arbeit.',
    },
    asks: {
      nl: 'Vul de geboortedatum in: onder 25 telt een job door het OCMW zoals een project.',
      fr: 'Indiquez la date de naissance : avant 25 ans, un emploi par le CPAS vaut un projet.',
      de: 'Tragen Sie das Geburtsdatum ein: Unter 25 zählt eine Arbeit durch das ÖSHZ wie ein Projekt.',
    },
  },
  'term-is-over': {
    states: {
      nl: 'De termijn is verstreken.',
      fr: 'Le délai est écoulé.',
      de: 'Die Frist ist abgelaufen.',
    },
    asks: {
      nl: 'Ga na vanaf welke dag de termijn telt: de aanvraag, de toekenning of de studies.',
      fr: 'Vérifiez à partir de quel jour le délai court : la demande, l’octroi ou les études.',
      de: 'Prüfen Sie, ab welchem Tag die Frist läuft: Antrag, Gewährung oder Studium.',
    },
  },
};

/** What follows about the term, in words. */
export const deadlineAnswers: Readonly<Record<DeadlineAnswer | 'undetermined', Words>> = {
  'not-needed': {
    nl: 'Er loopt geen termijn.',
    fr: 'Aucun délai ne court.',
    de: 'Es läuft keine Frist.',
  },
  exempted: {
    nl: 'Vrijgesteld om gezondheids- of billijkheidsredenen.',
    fr: 'Dispensé pour des raisons de santé ou d’équité.',
    de: 'Aus Gesundheits- oder Billigkeitsgründen befreit.',
  },
  'job-given': {
    nl: 'Onder 25 jaar volstaat de job die het OCMW gaf.',
    fr: 'Avant 25 ans, l’emploi donné par le CPAS suffit.',
    de: 'Unter 25 Jahren genügt die Arbeit, die das ÖSHZ gab.',
  },
  'concluded-in-time': {
    nl: 'Het project is op tijd gesloten.',
    fr: 'Le projet a été conclu à temps.',
    de: 'Das Projekt wurde rechtzeitig geschlossen.',
  },
  'concluded-late': {
    nl: 'Het project is gesloten, maar na de termijn.',
    fr: 'Le projet est conclu, mais après le délai.',
    de: 'Das Projekt ist geschlossen, aber nach der Frist.',
  },
  open: {
    nl: 'Het project moet nog gesloten worden.',
    fr: 'Le projet doit encore être conclu.',
    de: 'Das Projekt muss noch geschlossen werden.',
  },
  overdue: {
    nl: 'De termijn is voorbij en er is geen project.',
    fr: 'Le délai est passé et il n’y a pas de projet.',
    de: 'Die Frist ist vorbei und es gibt kein Projekt.',
  },
  undetermined: {
    nl: 'De termijn is voorlopig: eerst moet duidelijk zijn of een project verplicht is.',
    fr: 'Le délai est provisoire : il faut d’abord savoir si un projet est obligatoire.',
    de: 'Die Frist ist vorläufig: Zuerst muss klar sein, ob ein Projekt Pflicht ist.',
  },
};
