CREATE TABLE "conclusion_term" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"counted_from" date NOT NULL,
	"last_day" date NOT NULL,
	"reminder_on" date,
	"found_on" date NOT NULL,
	"rules_version" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conclusion_term_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "exemption_review" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"exemption_id" uuid NOT NULL,
	"reviewed_on" date NOT NULL,
	"finding" text NOT NULL,
	"account" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exemption_review_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "report_wording" (
	"centre_id" uuid NOT NULL,
	"language" text NOT NULL,
	"wording" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_wording_centre_id_language_pk" PRIMARY KEY("centre_id","language")
);
--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "partner_id" uuid;--> statement-breakpoint
ALTER TABLE "conclusion_term" ADD CONSTRAINT "conclusion_term_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemption_review" ADD CONSTRAINT "exemption_review_centre_id_exemption_id_exemption_centre_id_id_fk" FOREIGN KEY ("centre_id","exemption_id") REFERENCES "public"."exemption"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conclusion_term_dossier" ON "conclusion_term" USING btree ("centre_id","dossier_id");--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_centre_id_partner_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","partner_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_partner" ON "dossier" USING btree ("centre_id","partner_id");
--> statement-breakpoint
-- The walls of the three tables: the centre, then who may read them. What a review found may speak of health and is for
-- social workers alone.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['exemption_review', 'conclusion_term', 'report_wording'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_centre ON public.%I USING (centre_id = (SELECT current_centre())) '
      'WITH CHECK (centre_id = (SELECT current_centre()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO traject_operator', name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT ON exemption_review, conclusion_term TO traject_worker;
GRANT SELECT, INSERT, UPDATE ON report_wording TO traject_worker;
GRANT SELECT ON conclusion_term TO traject_secretary;
