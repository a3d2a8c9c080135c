import type { Outcome } from '../verdict.ts';
import type { Words } from '../words.ts';
import type { InspectionPointId } from './point.ts';

/** What the inspection asks at a point, and what would cure it. */
export interface PointWords {
  readonly asks: Words;
  readonly cure: Words;
}

/** The points of the inspection in words (INS-1, INS-4). */
export const inspectionPoints: Readonly<Record<InspectionPointId, PointWords>> = {
  'social-balance': {
    asks: {
      nl: 'Is er een sociale balans over de noden van de persoon?',
      fr: 'Y a-t-il un bilan social des besoins de la personne ?',
      de: 'Gibt es eine soziale Bilanz über die Bedürfnisse der Person?',
    },
    cure: {
      nl: 'Werk de sociale balans af, vóór een nieuw contract.',
      fr: 'Terminez le bilan social, avant un nouveau contrat.',
      de: 'Schließen Sie die soziale Bilanz ab, vor einem neuen Vertrag.',
    },
  },
  'project-in-time': {
    asks: {
      nl: 'Is het project binnen de termijn gesloten?',
      fr: 'Le projet a-t-il été conclu dans le délai ?',
      de: 'Wurde das Projekt in der Frist abgeschlossen?',
    },
    cure: {
      nl: 'Sluit het project, of neem een gemotiveerde beslissing dat er geen komt.',
      fr: 'Concluez le projet, ou prenez une décision motivée qu’il n’y en aura pas.',
      de: 'Schließen Sie das Projekt ab, oder entscheiden Sie begründet, dass keines kommt.',
    },
  },
  'mandatory-mentions': {
    asks: {
      nl: 'Staan de verplichte vermeldingen in het contract?',
      fr: 'Les mentions obligatoires figurent-elles au contrat ?',
      de: 'Stehen die Pflichtangaben im Vertrag?',
    },
    cure: {
      nl: 'Sluit een nieuw contract met alle vermeldingen.',
      fr: 'Concluez un nouveau contrat avec toutes les mentions.',
      de: 'Schließen Sie einen neuen Vertrag mit allen Angaben.',
    },
  },
  signatures: {
    asks: {
      nl: 'Hebben alle partijen ondertekend?',
      fr: 'Toutes les parties ont-elles signé ?',
      de: 'Haben alle Parteien unterschrieben?',
    },
    cure: {
      nl: 'Laat de partij die ontbreekt ondertekenen.',
      fr: 'Faites signer la partie qui manque.',
      de: 'Lassen Sie die fehlende Partei unterschreiben.',
    },
  },
  'community-service': {
    asks: {
      nl: 'Bevat het project gemeenschapsdienst?',
      fr: 'Le projet contient-il un service communautaire ?',
      de: 'Enthält das Projekt Gemeinschaftsdienst?',
    },
    cure: {
      nl: 'Herzie het project zonder gemeenschapsdienst.',
      fr: 'Révisez le projet sans service communautaire.',
      de: 'Ändern Sie das Projekt ohne Gemeinschaftsdienst.',
    },
  },
  'absence-reasoned': {
    asks: {
      nl: 'Is er geen project: zegt een beslissing waarom?',
      fr: 'Sans projet : une décision dit-elle pourquoi ?',
      de: 'Kein Projekt: Sagt eine Entscheidung, warum?',
    },
    cure: {
      nl: 'Laat het bijzonder comité beslissen, met de motivering van de afwezigheid en van de werkbereidheid.',
      fr: 'Faites prendre par le comité spécial une décision qui motive l’absence de projet et la disposition au travail.',
      de: 'Lassen Sie den Sonderausschuss beschließen, mit Begründung des Fehlens und der Arbeitsbereitschaft.',
    },
  },
  evaluations: {
    asks: {
      nl: 'Zijn de evaluaties gebeurd en opgeschreven?',
      fr: 'Les évaluations ont-elles été faites et mises par écrit ?',
      de: 'Sind die Bewertungen erfolgt und aufgeschrieben?',
    },
    cure: {
      nl: 'Evalueer met de persoon en schrijf het op. Een jaar dat voorbij is, is niet meer te herstellen.',
      fr: 'Évaluez avec la personne et mettez-le par écrit. Une année écoulée ne se répare plus.',
      de: 'Bewerten Sie mit der Person und schreiben Sie es auf. Ein vergangenes Jahr ist nicht mehr zu heilen.',
    },
  },
  sanctions: {
    asks: {
      nl: 'Volgden de sancties de wet?',
      fr: 'Les sanctions ont-elles respecté la loi ?',
      de: 'Folgten die Sanktionen dem Gesetz?',
    },
    cure: {
      nl: 'Ga de stappen van de sanctie na en herzie de beslissing.',
      fr: 'Vérifiez les étapes de la sanction et révisez la décision.',
      de: 'Prüfen Sie die Schritte der Sanktion und ändern Sie die Entscheidung.',
    },
  },
  'subsidy-conditions': {
    asks: {
      nl: 'Zijn de voorwaarden van de toelage vervuld voor elke gevraagde maand?',
      fr: 'Les conditions de la subvention sont-elles remplies pour chaque mois demandé ?',
      de: 'Sind die Bedingungen des Zuschusses für jeden beantragten Monat erfüllt?',
    },
    cure: {
      nl: 'Trek de maanden terug die niet verschuldigd zijn.',
      fr: 'Retirez les mois qui ne sont pas dus.',
      de: 'Nehmen Sie die Monate zurück, die nicht geschuldet sind.',
    },
  },
  'distance-report': {
    asks: {
      nl: 'Ligt het verslag over de verlenging of de tweede kans in het dossier?',
      fr: 'Le rapport sur la prolongation ou la deuxième chance est-il au dossier ?',
      de: 'Liegt der Bericht über die Verlängerung oder die zweite Chance in der Akte?',
    },
    cure: {
      nl: 'Schrijf waarom de persoon ver van integratie staat of kwetsbaar is, en bewaar het in het sociaal dossier.',
      fr: 'Écrivez pourquoi la personne est éloignée de l’intégration ou vulnérable, et gardez-le au dossier social.',
      de: 'Schreiben Sie, warum die Person fern von Eingliederung oder verletzlich ist, und bewahren Sie es in der Sozialakte.',
    },
  },
  'maintenance-inquiry': {
    asks: {
      nl: 'Is er een onderzoek gevoerd naar de onderhoudsplichtigen?',
      fr: 'Une enquête sur les débiteurs d’aliments a-t-elle été menée ?',
      de: 'Wurde eine Untersuchung zu den Unterhaltspflichtigen geführt?',
    },
    cure: {
      nl: 'Voer het onderzoek naar hun bestaansmiddelen.',
      fr: 'Menez l’enquête sur leurs ressources.',
      de: 'Führen Sie die Untersuchung zu ihren Mitteln.',
    },
  },
  'recovery-decision': {
    asks: {
      nl: 'Is over de terugvordering beslist en is dat meegedeeld?',
      fr: 'Le recouvrement a-t-il été décidé et notifié ?',
      de: 'Wurde über die Rückforderung entschieden und wurde das zugestellt?',
    },
    cure: {
      nl: 'Beslis over de terugvordering en deel het mee aan de aanvrager en de onderhoudsplichtigen.',
      fr: 'Décidez du recouvrement et notifiez-le au demandeur et aux débiteurs d’aliments.',
      de: 'Entscheiden Sie über die Rückforderung und stellen Sie es dem Antragsteller und den Unterhaltspflichtigen zu.',
    },
  },
};

/** What a point says. */
export const pointOutcomes: Readonly<Record<Outcome, Words>> = {
  met: {
    nl: 'In orde.',
    fr: 'En ordre.',
    de: 'In Ordnung.',
  },
  'not-met': {
    nl: 'Niet in orde.',
    fr: 'Pas en ordre.',
    de: 'Nicht in Ordnung.',
  },
  undetermined: {
    nl: 'Nog niet te zeggen.',
    fr: 'Pas encore déterminé.',
    de: 'Noch nicht zu sagen.',
  },
  'not-applicable': {
    nl: 'Niet van toepassing.',
    fr: 'Ne s’applique pas.',
    de: 'Nicht anwendbar.',
  },
};
