CREATE TABLE "notification" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"about" text NOT NULL,
	"record_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"applied_on" date,
	"decided_on" date NOT NULL,
	"works_from" date NOT NULL,
	"reasoned_in_law" text DEFAULT 'unknown' NOT NULL,
	"reasoned_in_fact" text DEFAULT 'unknown' NOT NULL,
	"mentions" jsonb NOT NULL,
	"notified_on" date,
	"notified_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "right_end_reason" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"explanation" text NOT NULL,
	CONSTRAINT "right_end_reason_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "right_end_reason" ADD CONSTRAINT "right_end_reason_centre_id_id_award_centre_id_id_fk" FOREIGN KEY ("centre_id","id") REFERENCES "public"."award"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notification_dossier" ON "notification" USING btree ("centre_id","dossier_id");
--> statement-breakpoint
-- The walls of the two tables: the centre, then who may read them. How a decision was made known is the work of the
-- secretary as well; why a right ended may speak of health or detention and is for social workers alone.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['notification', 'right_end_reason'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_centre ON public.%I USING (centre_id = (SELECT current_centre())) '
      'WITH CHECK (centre_id = (SELECT current_centre()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO traject_operator', name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON notification TO traject_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON right_end_reason TO traject_worker;
GRANT SELECT ON notification TO traject_secretary;
