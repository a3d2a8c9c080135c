CREATE TABLE "guiding_question" (
	"centre_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"language" text NOT NULL,
	"questions" text[],
	"version" integer DEFAULT 1 NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "guiding_question_centre_id_domain_language_pk" PRIMARY KEY("centre_id","domain","language")
);
--> statement-breakpoint
DROP INDEX "balance_dossier";--> statement-breakpoint
ALTER TABLE "guiding_question" ADD CONSTRAINT "guiding_question_centre_id_centre_centre_id_fk" FOREIGN KEY ("centre_id") REFERENCES "public"."centre"("centre_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "balance_of_dossier" ON "balance" USING btree ("centre_id","dossier_id");
--> statement-breakpoint
ALTER TABLE "guiding_question" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "guiding_question" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_centre ON guiding_question USING (centre_id = (SELECT current_centre()))
  WITH CHECK (centre_id = (SELECT current_centre()));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON guiding_question TO traject_operator;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON guiding_question TO traject_worker;
