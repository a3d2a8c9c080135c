import { day } from '../calendar/civil-date.ts';
import { type Balance, lifeDomain } from '../facts/balance.ts';
import { DEFAULT_CENTRE } from '../facts/centre.ts';
import type { Contract } from '../facts/contract.ts';
import type { NotifiedDecision } from '../facts/decision.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Award, Category } from '../facts/right.ts';
import type { Cents } from '../money.ts';
import { allMentions } from '../procedure/testing/a-decision.ts';

/** The living wage of a single person from 1 February 2025, which most examples use. */
export const SINGLE_2025 = 131420 as Cents;

const emptyDossier: Dossier = {
  centre: DEFAULT_CENTRE,
  person: { birthDate: day('1990-06-15') },
  couple: null,
  consultations: [],
  awards: [],
  requests: [],
  studies: [],
  workTracks: [],
  exemptions: [],
  balance: null,
  earlierBalances: [],
  contracts: [],
  evaluations: [],
  interviewRequests: [],
  subsidyDecisions: [],
  sanctionDeferrals: [],
  receivedSanctions: [],
  decisions: [],
};

/** A contract with every mention and the procedure kept, not yet signed. */
export const completeContract: Contract = {
  id: 'contract-1',
  kind: 'general',
  frameworkVersion: '2024-1',
  objectives: ['objective-1'],
  actionAreas: ['work'],
  commitments: [
    { party: 'person', objective: 'objective-1' },
    { party: 'centre', objective: 'objective-1' },
  ],
  startsOn: day('2026-01-01'),
  endsOn: null,
  deadlinesStated: true,
  evaluationStated: true,
  additionalAidStated: true,
  incentiveBonusStated: true,
  includesTraining: false,
  costs: { enrolment: 'unknown', insurance: 'unknown', workClothes: 'unknown', travel: 'unknown' },
  thirdParties: [],
  socialWorkerNamed: true,
  replacementNamed: true,
  proportionWeighed: true,
  communityService: false,
  studiesEndOn: null,
  informedOn: null,
  givenOn: null,
  notedOn: null,
  signedByPersonOn: null,
  signedByCentreOn: null,
  interruptions: [],
  endedOn: null,
};

/** A balance in which every life domain has content and no goal is open. */
export const completeBalance: Balance = {
  id: 'balance-1',
  startedOn: day('2026-01-01'),
  withContent: [...lifeDomain.options],
  withEffort: [],
  goals: [],
  actionAreas: ['work'],
};

type Part<K extends keyof Dossier> = Dossier[K] extends (infer Item)[] ? Item : never;

/** A file in domain words; each step gives a new builder and leaves the old one as it was. */
export class DossierBuilder {
  readonly #facts: Dossier;

  constructor(facts: Dossier = emptyDossier) {
    this.#facts = facts;
  }

  /** Sets whole facts, where no word below says it. */
  with(facts: Partial<Dossier>): DossierBuilder {
    return new DossierBuilder({ ...this.#facts, ...facts });
  }

  bornOn(birthDate: string): DossierBuilder {
    return this.with({ person: { birthDate: day(birthDate) } });
  }

  /** A living wage from a day; decided the same day unless said otherwise. */
  awarded(
    from: string,
    details: Partial<Omit<Award, 'from' | 'decidedOn' | 'until'>> & {
      decidedOn?: string;
      until?: string;
      category?: Category;
      monthlyCents?: number;
    } = {},
  ): DossierBuilder {
    const { decidedOn, until, category, monthlyCents, ...rest } = details;
    const next: Award = {
      id: `award-${this.#facts.awards.length + 1}`,
      kind: 'living-wage',
      appliedOn: null,
      decidedOn: day(decidedOn ?? from),
      from: day(from),
      until: until === undefined ? null : day(until),
      topsUpPaidWork: false,
      amounts: [
        {
          from: day(from),
          category: category ?? 2,
          monthlyCents: (monthlyCents ?? SINGLE_2025) as Cents,
        },
      ],
      ...rest,
    };
    return this.with({ awards: [...this.#facts.awards, next] });
  }

  /** The KSZ was consulted and showed nothing, unless said otherwise. */
  consulted(on: string, shown: Partial<Omit<Part<'consultations'>, 'id' | 'consultedOn'>> = {}) {
    const next: Part<'consultations'> = {
      id: `consultation-${this.#facts.consultations.length + 1}`,
      consultedOn: day(on),
      rightElsewhere: [],
      firstSubsidy: null,
      extension: null,
      ...shown,
    };
    return this.with({ consultations: [...this.#facts.consultations, next] });
  }

  /** A complete contract signed by both on a day, the procedure kept. */
  signed(on: string, details: Partial<Contract> = {}): DossierBuilder {
    const signedOn = day(on);
    const next: Contract = {
      ...completeContract,
      id: `contract-${this.#facts.contracts.length + 1}`,
      startsOn: signedOn,
      signedByPersonOn: signedOn,
      signedByCentreOn: signedOn,
      ...details,
    };
    return this.with({ contracts: [...this.#facts.contracts, next] });
  }

  /** Full-time studies accepted on equity grounds. */
  studying(from: string, details: Partial<Part<'studies'>> = {}): DossierBuilder {
    const next: Part<'studies'> = {
      id: `study-${this.#facts.studies.length + 1}`,
      decidedOn: day(from),
      from: day(from),
      until: null,
      onEquityGrounds: true,
      incomeFromWork: false,
      ...details,
    };
    return this.with({ studies: [...this.#facts.studies, next] });
  }

  /** An evaluation of the last contract, with the person, written down. */
  evaluated(on: string, manner: 'interview' | 'other' = 'interview'): DossierBuilder {
    const next: Part<'evaluations'> = {
      id: `evaluation-${this.#facts.evaluations.length + 1}`,
      contractId: this.#facts.contracts.at(-1)?.id ?? 'contract-1',
      heldOn: day(on),
      manner,
      personTookPart: true,
      writtenDown: true,
    };
    return this.with({ evaluations: [...this.#facts.evaluations, next] });
  }

  /** No project for health or equity reasons, both motivations given. */
  exempted(on: string, details: Partial<Part<'exemptions'>> = {}): DossierBuilder {
    const next: Part<'exemptions'> = {
      id: `exemption-${this.#facts.exemptions.length + 1}`,
      decidedOn: day(on),
      from: day(on),
      until: null,
      projectMotivated: true,
      willingnessMotivated: true,
      reviewedOn: [],
      ...details,
    };
    return this.with({ exemptions: [...this.#facts.exemptions, next] });
  }

  /** The decision that the extension or the second chance needs, with all it must hold. */
  decidedSubsidy(
    kind: 'extension' | 'second-chance',
    on: string,
    details: Partial<Part<'subsidyDecisions'>> = {},
  ): DossierBuilder {
    const next: Part<'subsidyDecisions'> = {
      id: `subsidy-decision-${this.#facts.subsidyDecisions.length + 1}`,
      kind,
      decidedOn: day(on),
      reasoned: true,
      afterSocialInquiry: true,
      reportedOn: day(on),
      needEstablished: true,
      studentSubsidyEver: false,
      ...details,
    };
    return this.with({ subsidyDecisions: [...this.#facts.subsidyDecisions, next] });
  }

  /** Somebody asked for a project; the centre decided on it where `decidedOn` says so (OBL-4). */
  requested(
    on: string,
    details: { by?: 'person' | 'centre'; decidedOn?: string } = {},
  ): DossierBuilder {
    const next: Part<'requests'> = {
      id: `request-${this.#facts.requests.length + 1}`,
      by: details.by ?? 'person',
      askedOn: day(on),
      decidedOn: details.decidedOn === undefined ? null : day(details.decidedOn),
    };
    return this.with({ requests: [...this.#facts.requests, next] });
  }

  /** The right by work takes the form of a project that leads to an employment contract (OBL-3). */
  onWorkTrack(decidedOn: string): DossierBuilder {
    const id = `work-track-${this.#facts.workTracks.length + 1}`;
    return this.with({
      workTracks: [...this.#facts.workTracks, { id, decidedOn: day(decidedOn) }],
    });
  }

  /** A complete social balance that was begun on a day. */
  balanced(on: string): DossierBuilder {
    return this.with({ balance: { ...completeBalance, startedOn: day(on) } });
  }

  /** A complete contract that nobody has signed yet. */
  drafted(details: Partial<Contract> = {}): DossierBuilder {
    const id = `contract-${this.#facts.contracts.length + 1}`;
    return this.with({
      contracts: [...this.#facts.contracts, { ...completeContract, id, ...details }],
    });
  }

  /** The last contract was ended on a day. */
  ended(on: string): DossierBuilder {
    const contracts = this.#facts.contracts.map((contract, at, all) =>
      at === all.length - 1 ? { ...contract, endedOn: day(on) } : contract,
    );
    return this.with({ contracts });
  }

  /** One of a couple on category 3; the partner has no duty of a project unless said otherwise (SUB-10). */
  inCouple(details: Partial<NonNullable<Exclude<Dossier['couple'], 'unknown'>>> = {}) {
    return this.with({
      couple: {
        partnerMustHaveProject: false,
        partnerHasProject: false,
        claimedOn: 'this-file',
        ...details,
      },
    });
  }

  /** The person asked for an interview (PRO-5). */
  askedInterview(on: string, grantedOn?: string): DossierBuilder {
    const next: Part<'interviewRequests'> = {
      id: `interview-${this.#facts.interviewRequests.length + 1}`,
      askedOn: day(on),
      grantedOn: grantedOn === undefined ? null : day(grantedOn),
    };
    return this.with({ interviewRequests: [...this.#facts.interviewRequests, next] });
  }

  /** A decision towards the person that still has to be made known, unless said otherwise (PRO-7, PRO-8). */
  decided(on: string, details: Partial<NotifiedDecision> = {}): DossierBuilder {
    const next: NotifiedDecision = {
      id: `decision-${this.#facts.decisions.length + 1}`,
      subject: 'grant',
      appliedOn: null,
      decidedOn: day(on),
      reasonedInLaw: true,
      reasonedInFact: true,
      mentions: allMentions,
      notifiedOn: null,
      notifiedBy: 'unknown',
      notifiedAgain: [],
      ...details,
    };
    return this.with({ decisions: [...this.#facts.decisions, next] });
  }

  /** The facts as judging takes them. */
  facts(): Dossier {
    return this.#facts;
  }
}

/** A file of somebody born on 15 June 1990 about whom nothing else is stated yet. */
export const aDossier = (): DossierBuilder => new DossierBuilder();
