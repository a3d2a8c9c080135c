CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE TABLE "audit_chain" (
	"centre_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_chain_centre_id_pk" PRIMARY KEY("centre_id")
);
--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"centre_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" uuid NOT NULL,
	"action" text NOT NULL,
	"dossier_id" uuid,
	"record" text NOT NULL,
	"record_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"hash" text NOT NULL,
	CONSTRAINT "audit_entry_centre_id_sequence_pk" PRIMARY KEY("centre_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "award" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"applied_on" date,
	"decided_on" date NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"tops_up_paid_work" boolean NOT NULL,
	"amounts" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "award_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "balance_domain" (
	"centre_id" uuid NOT NULL,
	"balance_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"client_strengths" text NOT NULL,
	"client_needs" text NOT NULL,
	"client_wishes" text NOT NULL,
	"centre_strengths" text NOT NULL,
	"centre_needs" text NOT NULL,
	"centre_wishes" text NOT NULL,
	"content" text NOT NULL,
	"effort" text NOT NULL,
	"action_areas" text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "balance_domain_centre_id_balance_id_domain_pk" PRIMARY KEY("centre_id","balance_id","domain")
);
--> statement-breakpoint
CREATE TABLE "balance_goal" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"balance_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"position" integer NOT NULL,
	"goal" text NOT NULL,
	"smart" text[] NOT NULL,
	"consensus" text NOT NULL,
	"difference" text NOT NULL,
	CONSTRAINT "balance_goal_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "balance" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"started_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "balance_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "centre" (
	"centre_id" uuid NOT NULL,
	"name" text NOT NULL,
	"nis_code" text NOT NULL,
	"kbo_number" text NOT NULL,
	"language" text NOT NULL,
	"reminds_before_deadline" boolean DEFAULT true NOT NULL,
	"reviews_exemptions" boolean DEFAULT true NOT NULL,
	"closing_days" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"second_chance_code" text,
	"framework_version" text DEFAULT '1' NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "centre_centre_id_pk" PRIMARY KEY("centre_id")
);
--> statement-breakpoint
CREATE TABLE "consultation" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"consulted_on" date NOT NULL,
	"right_elsewhere" jsonb NOT NULL,
	"first_subsidy" jsonb,
	"extension" jsonb,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consultation_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "contract_commitment" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"party" text NOT NULL,
	"objective_id" uuid,
	"commitment" text NOT NULL,
	CONSTRAINT "contract_commitment_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "contract_interruption" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contract_interruption_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "contract_objective" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"objective" text NOT NULL,
	"action_area" text NOT NULL,
	CONSTRAINT "contract_objective_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "contract_third_party" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"name" text NOT NULL,
	"extent" text NOT NULL,
	"signed_on" date,
	CONSTRAINT "contract_third_party_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "contract" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"framework_version" text,
	"action_areas" text[] NOT NULL,
	"starts_on" date,
	"end_agreed" text NOT NULL,
	"ends_on" date,
	"deadlines" text NOT NULL,
	"evaluation_manner" text NOT NULL,
	"additional_aid" text NOT NULL,
	"incentive_bonus" text NOT NULL,
	"includes_training" text NOT NULL,
	"cost_of_enrolment" text NOT NULL,
	"cost_of_insurance" text NOT NULL,
	"cost_of_work_clothes" text NOT NULL,
	"cost_of_travel" text NOT NULL,
	"social_worker" text NOT NULL,
	"replacement" text NOT NULL,
	"proportion" text NOT NULL,
	"community_service" boolean DEFAULT false NOT NULL,
	"studies_end_on" date,
	"informed_on" date,
	"informed_by" text,
	"given_on" date,
	"noted_on" date,
	"signed_by_person_on" date,
	"signed_by_centre_on" date,
	"frozen" boolean DEFAULT false NOT NULL,
	"ended_on" date,
	"end_result" text,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contract_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "dossier" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"number" text NOT NULL,
	"team_id" uuid NOT NULL,
	"worker_id" uuid NOT NULL,
	"replacement_id" uuid,
	"couple" jsonb,
	"closed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dossier_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "duty" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_from" date NOT NULL,
	"due_until" date NOT NULL,
	"reminder_on" date,
	"record_id" uuid,
	"in_person" boolean NOT NULL,
	"rule" text NOT NULL,
	"counted_from" date NOT NULL,
	"step" text NOT NULL,
	CONSTRAINT "duty_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "evaluation_result" (
	"centre_id" uuid NOT NULL,
	"evaluation_id" uuid NOT NULL,
	"objective_id" uuid NOT NULL,
	"result" text NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "evaluation_result_centre_id_evaluation_id_objective_id_pk" PRIMARY KEY("centre_id","evaluation_id","objective_id")
);
--> statement-breakpoint
CREATE TABLE "evaluation_text" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"others_present" text NOT NULL,
	"follow_up" text NOT NULL,
	CONSTRAINT "evaluation_text_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "evaluation" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"manner" text NOT NULL,
	"person_took_part" boolean NOT NULL,
	"written_down" boolean NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evaluation_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "exemption_reason" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"project_motivation" text NOT NULL,
	"willingness_motivation" text NOT NULL,
	CONSTRAINT "exemption_reason_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "exemption" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"project_motivated" boolean NOT NULL,
	"willingness_motivated" boolean NOT NULL,
	"reviewed_on" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exemption_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "frozen_document" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"record_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"rules_version" text NOT NULL,
	"hash" text NOT NULL,
	"frozen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"frozen_by" uuid NOT NULL,
	CONSTRAINT "frozen_document_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "handled_request" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"procedure" text NOT NULL,
	"handled_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "handled_request_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "identity"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."server_secret" (
	"id" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "identity"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "identity"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interview_request" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"asked_on" date NOT NULL,
	"granted_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interview_request_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"insz" text NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"birth_date" date,
	"language" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "project_request" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"asked_by" text NOT NULL,
	"asked_on" date NOT NULL,
	"decided_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "project_request_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"team_id" uuid,
	"language" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "staff_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "study_acceptance" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"on_equity_grounds" text NOT NULL,
	"income_from_work" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "study_acceptance_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "subsidy_decision" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"decided_on" date NOT NULL,
	"reasoned" boolean NOT NULL,
	"after_social_inquiry" boolean NOT NULL,
	"reported_on" date,
	"need_established" boolean NOT NULL,
	"student_subsidy_ever" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subsidy_decision_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "team" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "team_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "work_track" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "work_track_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "balance_domain" ADD CONSTRAINT "balance_domain_centre_id_balance_id_balance_centre_id_id_fk" FOREIGN KEY ("centre_id","balance_id") REFERENCES "public"."balance"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "balance_goal" ADD CONSTRAINT "balance_goal_centre_id_balance_id_balance_centre_id_id_fk" FOREIGN KEY ("centre_id","balance_id") REFERENCES "public"."balance"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "balance" ADD CONSTRAINT "balance_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_commitment" ADD CONSTRAINT "contract_commitment_centre_id_contract_id_contract_centre_id_id_fk" FOREIGN KEY ("centre_id","contract_id") REFERENCES "public"."contract"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_interruption" ADD CONSTRAINT "contract_interruption_centre_id_contract_id_contract_centre_id_id_fk" FOREIGN KEY ("centre_id","contract_id") REFERENCES "public"."contract"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_objective" ADD CONSTRAINT "contract_objective_centre_id_contract_id_contract_centre_id_id_fk" FOREIGN KEY ("centre_id","contract_id") REFERENCES "public"."contract"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_third_party" ADD CONSTRAINT "contract_third_party_centre_id_contract_id_contract_centre_id_id_fk" FOREIGN KEY ("centre_id","contract_id") REFERENCES "public"."contract"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_centre_id_person_id_person_centre_id_id_fk" FOREIGN KEY ("centre_id","person_id") REFERENCES "public"."person"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_centre_id_team_id_team_centre_id_id_fk" FOREIGN KEY ("centre_id","team_id") REFERENCES "public"."team"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_centre_id_worker_id_staff_centre_id_id_fk" FOREIGN KEY ("centre_id","worker_id") REFERENCES "public"."staff"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_centre_id_replacement_id_staff_centre_id_id_fk" FOREIGN KEY ("centre_id","replacement_id") REFERENCES "public"."staff"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty" ADD CONSTRAINT "duty_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_result" ADD CONSTRAINT "evaluation_result_centre_id_evaluation_id_evaluation_centre_id_id_fk" FOREIGN KEY ("centre_id","evaluation_id") REFERENCES "public"."evaluation"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_text" ADD CONSTRAINT "evaluation_text_centre_id_id_evaluation_centre_id_id_fk" FOREIGN KEY ("centre_id","id") REFERENCES "public"."evaluation"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_centre_id_contract_id_contract_centre_id_id_fk" FOREIGN KEY ("centre_id","contract_id") REFERENCES "public"."contract"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemption_reason" ADD CONSTRAINT "exemption_reason_centre_id_id_exemption_centre_id_id_fk" FOREIGN KEY ("centre_id","id") REFERENCES "public"."exemption"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemption" ADD CONSTRAINT "exemption_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_document" ADD CONSTRAINT "frozen_document_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_request" ADD CONSTRAINT "interview_request_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_request" ADD CONSTRAINT "project_request_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_centre_id_team_id_team_centre_id_id_fk" FOREIGN KEY ("centre_id","team_id") REFERENCES "public"."team"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_acceptance" ADD CONSTRAINT "study_acceptance_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subsidy_decision" ADD CONSTRAINT "subsidy_decision_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_track" ADD CONSTRAINT "work_track_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entry_dossier" ON "audit_entry" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "award_dossier" ON "award" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "balance_goal_balance" ON "balance_goal" USING btree ("centre_id","balance_id");--> statement-breakpoint
CREATE UNIQUE INDEX "balance_dossier" ON "balance" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "consultation_dossier" ON "consultation" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "contract_commitment_contract" ON "contract_commitment" USING btree ("centre_id","contract_id");--> statement-breakpoint
CREATE INDEX "contract_interruption_contract" ON "contract_interruption" USING btree ("centre_id","contract_id");--> statement-breakpoint
CREATE INDEX "contract_objective_contract" ON "contract_objective" USING btree ("centre_id","contract_id");--> statement-breakpoint
CREATE INDEX "contract_third_party_contract" ON "contract_third_party" USING btree ("centre_id","contract_id");--> statement-breakpoint
CREATE INDEX "contract_dossier" ON "contract" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_number" ON "dossier" USING btree ("centre_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_person" ON "dossier" USING btree ("centre_id","person_id");--> statement-breakpoint
CREATE INDEX "dossier_worker" ON "dossier" USING btree ("centre_id","worker_id");--> statement-breakpoint
CREATE INDEX "duty_due" ON "duty" USING btree ("centre_id","due_until");--> statement-breakpoint
CREATE INDEX "duty_dossier" ON "duty" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "evaluation_dossier" ON "evaluation" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "exemption_dossier" ON "exemption" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "frozen_document_record" ON "frozen_document" USING btree ("centre_id","record_id");--> statement-breakpoint
CREATE INDEX "account_user" ON "identity"."account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "identity"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "identity"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "interview_request_dossier" ON "interview_request" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_insz" ON "person" USING btree ("centre_id","insz");--> statement-breakpoint
CREATE INDEX "person_name" ON "person" USING btree ("centre_id","last_name","first_name");--> statement-breakpoint
CREATE INDEX "project_request_dossier" ON "project_request" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_user" ON "staff" USING btree ("centre_id","user_id");--> statement-breakpoint
CREATE INDEX "staff_by_user" ON "staff" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "study_acceptance_dossier" ON "study_acceptance" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "subsidy_decision_dossier" ON "subsidy_decision" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "work_track_dossier" ON "work_track" USING btree ("centre_id","dossier_id");