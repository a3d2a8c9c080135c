import type { ActionArea, LifeDomain } from '@traject/rules/facts';

/** What a made-up balance says of one life domain, with a goal and the action area it leads to. */
interface DomainText {
  readonly content: string;
  readonly strengths: string;
  readonly needs: string;
  readonly wishes: string;
  readonly area: ActionArea;
  readonly goal?: string;
  readonly person?: string;
  readonly centre?: string;
}

/** Believable sentences by life domain, as a colleague would write them with the client reading along. */
export const DOMAIN_TEXTS: Readonly<Record<LifeDomain, DomainText>> = {
  finances: {
    content: 'Je betaalt je huur op tijd. Er is een afbetaling voor energie van 45 euro per maand.',
    strengths: 'Je houdt zelf een overzicht bij van je uitgaven.',
    needs: 'Een plan voor de achterstal bij de energieleverancier.',
    wishes: 'Binnen een jaar schuldenvrij zijn.',
    area: 'debt',
    goal: 'Binnen zes maanden is de achterstal voor energie volledig afbetaald.',
    person: 'Je betaalt elke maand 45 euro aan de energieleverancier.',
    centre: 'We onderhandelen een afbetalingsplan en volgen het elke maand op.',
  },
  housing: {
    content: 'Je huurt een appartement op de private markt. De huurprijs is haalbaar.',
    strengths: 'Je hebt een goed contact met je verhuurder.',
    needs: 'Een inschrijving bij de sociale huisvesting.',
    wishes: 'Een woning met een slaapkamer voor je kind.',
    area: 'housing',
  },
  'training-and-work': {
    content: 'Je hebt drie jaar in de horeca gewerkt. Je zoekt werk overdag, dicht bij huis.',
    strengths: 'Je werkt graag met mensen en je bent stipt.',
    needs: 'Nederlands op niveau 2.2 en een actueel cv.',
    wishes: 'Werken in een grootkeuken.',
    area: 'work',
    goal: 'In de volgende zes maanden werk je halftijds in een keuken, eerst in een stage.',
    person: 'Je volgt de stage van acht weken en je bent er elke dag op tijd.',
    centre: 'We zoeken de stageplaats en betalen werkkledij, verzekering en vervoer.',
  },
  health: {
    content: 'Je hebt een vaste huisarts en een derdebetalersregeling.',
    strengths: 'Je gaat op controle wanneer dat nodig is.',
    needs: 'Geen bijzondere noden op dit moment.',
    wishes: 'Meer bewegen.',
    area: 'health',
  },
  leisure: {
    content: 'Je kent de buurt en je gaat elke week naar de bibliotheek.',
    strengths: 'Je legt makkelijk contact.',
    needs: 'Een vrijetijdspas.',
    wishes: 'Voetballen in een ploeg.',
    area: 'leisure-participation-mobility',
    goal: 'Binnen drie maanden ben je lid van een vereniging in de buurt.',
    person: 'Je bezoekt twee verenigingen en kiest er een.',
    centre: 'We vragen een vrijetijdspas aan en betalen het lidgeld van het eerste jaar.',
  },
  family: {
    content: 'Je zus woont in de buurt en helpt als het nodig is.',
    strengths: 'Een hechte familie.',
    needs: 'Opvang na school.',
    wishes: 'Meer tijd met de kinderen.',
    area: 'family-and-relations',
  },
  miscellaneous: {
    content: 'Je papieren zijn in orde. De mutualiteit is aangesloten.',
    strengths: 'Je opent je post en vraagt uitleg als iets niet duidelijk is.',
    needs: 'Hulp bij digitale aanvragen.',
    wishes: 'Zelf met itsme kunnen werken.',
    area: 'social-security-and-administration',
  },
};
