CREATE TABLE "award_correction" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"award_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "award_correction_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
ALTER TABLE "award_correction" ADD CONSTRAINT "award_correction_centre_id_award_id_award_centre_id_id_fk" FOREIGN KEY ("centre_id","award_id") REFERENCES "public"."award"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "award_correction_dossier" ON "award_correction" USING btree ("centre_id","dossier_id");--> statement-breakpoint
-- The walls of why an award was put right: one centre, one team, and only social workers; added and never changed.
ALTER TABLE award_correction ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE award_correction FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_centre ON award_correction USING (centre_id = (SELECT current_centre()))
  WITH CHECK (centre_id = (SELECT current_centre()));--> statement-breakpoint
CREATE POLICY own_team ON award_correction AS RESTRICTIVE TO traject_worker USING (EXISTS (
  SELECT FROM dossier
  WHERE dossier.centre_id = award_correction.centre_id AND dossier.id = award_correction.dossier_id
));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON award_correction TO traject_operator;--> statement-breakpoint
GRANT SELECT, INSERT ON award_correction TO traject_worker;
