CREATE TABLE "notification_letter" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"notification_id" uuid NOT NULL,
	"corrects_id" uuid,
	"notified_on" date NOT NULL,
	"notified_by" text NOT NULL,
	"mentions" jsonb NOT NULL,
	"reasoned_in_law" text DEFAULT 'unknown' NOT NULL,
	"reasoned_in_fact" text DEFAULT 'unknown' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_letter_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
ALTER TABLE "notification_letter" ADD CONSTRAINT "notification_letter_centre_id_notification_id_notification_centre_id_id_fk" FOREIGN KEY ("centre_id","notification_id") REFERENCES "public"."notification"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notification_letter_dossier" ON "notification_letter" USING btree ("centre_id","dossier_id");--> statement-breakpoint
-- What was noted of every notification until now is its first letter. Row-level security would hide the rows from their
-- own owner, who sets no centre here.
ALTER TABLE notification NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO notification_letter (
  centre_id, id, dossier_id, notification_id, notified_on, notified_by, mentions, reasoned_in_law, reasoned_in_fact,
  recorded_by, recorded_at
)
SELECT centre_id, gen_random_uuid(), dossier_id, id, notified_on, notified_by, mentions, reasoned_in_law,
  reasoned_in_fact, recorded_by, recorded_at
FROM notification WHERE notified_on IS NOT NULL AND notified_by IS NOT NULL;--> statement-breakpoint
ALTER TABLE notification FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notification" DROP COLUMN "reasoned_in_law";--> statement-breakpoint
ALTER TABLE "notification" DROP COLUMN "reasoned_in_fact";--> statement-breakpoint
ALTER TABLE "notification" DROP COLUMN "mentions";--> statement-breakpoint
ALTER TABLE "notification" DROP COLUMN "notified_on";--> statement-breakpoint
ALTER TABLE "notification" DROP COLUMN "notified_by";--> statement-breakpoint
-- The walls of the letters: the centre, the team through the file, who may. They are added and never changed.
ALTER TABLE notification_letter ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE notification_letter FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_centre ON notification_letter USING (centre_id = (SELECT current_centre()))
  WITH CHECK (centre_id = (SELECT current_centre()));--> statement-breakpoint
CREATE POLICY own_team ON notification_letter AS RESTRICTIVE TO traject_worker USING (EXISTS (
  SELECT FROM dossier
  WHERE dossier.centre_id = notification_letter.centre_id AND dossier.id = notification_letter.dossier_id
));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON notification_letter TO traject_operator;--> statement-breakpoint
GRANT SELECT, INSERT ON notification_letter TO traject_worker;--> statement-breakpoint
GRANT SELECT ON notification_letter TO traject_secretary;--> statement-breakpoint
CREATE FUNCTION refuse_change_of_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a letter that was recorded stays as it is' USING ERRCODE = 'TJ001';
END $$;--> statement-breakpoint
CREATE TRIGGER letter_stays BEFORE UPDATE OR DELETE ON notification_letter
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_letter();
