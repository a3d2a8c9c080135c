CREATE TABLE "received_sanction" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"received_id" uuid NOT NULL,
	"received_on" date NOT NULL,
	"source_id" uuid NOT NULL,
	"decided_by" text NOT NULL,
	"failed_on" date NOT NULL,
	"commitments" jsonb NOT NULL,
	"notice_on" date,
	"weighed_on" date,
	"advised_on" date,
	"hearing_offered_on" date,
	"hearing_asked" text NOT NULL,
	"hearing_held_on" date,
	"decided_on" date NOT NULL,
	"reasoned" boolean NOT NULL,
	"notified_on" date NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"extent" text NOT NULL,
	"percent" integer,
	"amount_cents" integer,
	"competent_from" date NOT NULL,
	"chosen_on" date,
	"carried_from" date,
	"reason" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "received_sanction_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
ALTER TABLE "payment_suspension" ALTER COLUMN "decision_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payment_suspension" ADD COLUMN "received_sanction_id" uuid;--> statement-breakpoint
ALTER TABLE "received_sanction" ADD CONSTRAINT "received_sanction_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "received_sanction" ADD CONSTRAINT "received_sanction_centre_id_received_id_transfer_received_centre_id_id_fk" FOREIGN KEY ("centre_id","received_id") REFERENCES "public"."transfer_received"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "received_sanction_dossier" ON "received_sanction" USING btree ("centre_id","dossier_id");--> statement-breakpoint
ALTER TABLE "payment_suspension" ADD CONSTRAINT "payment_suspension_centre_id_received_sanction_id_received_sanction_centre_id_id_fk" FOREIGN KEY ("centre_id","received_sanction_id") REFERENCES "public"."received_sanction"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_suspension" ADD CONSTRAINT "payment_suspension_of_one" CHECK (num_nonnulls("payment_suspension"."decision_id", "payment_suspension"."received_sanction_id") = 1);--> statement-breakpoint
-- The walls of what came of another centre: one centre, one team, and only social workers. Who pays sees the suspension.
ALTER TABLE received_sanction ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE received_sanction FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_centre ON received_sanction USING (centre_id = (SELECT current_centre()))
  WITH CHECK (centre_id = (SELECT current_centre()));--> statement-breakpoint
-- The file is hidden from other teams, so what hangs on it is hidden too.
CREATE POLICY own_team ON received_sanction AS RESTRICTIVE TO traject_worker USING (
  EXISTS (SELECT FROM dossier d WHERE d.centre_id = received_sanction.centre_id AND d.id = received_sanction.dossier_id)
);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON received_sanction TO traject_operator;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON received_sanction TO traject_worker;--> statement-breakpoint
-- What the other centre decided stays as it came, and a choice is made once.
CREATE FUNCTION refuse_change_of_received_sanction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.chosen_on IS NOT NULL
    OR (to_jsonb(NEW) - ARRAY['chosen_on', 'carried_from', 'reason', 'version']) IS DISTINCT FROM
      (to_jsonb(OLD) - ARRAY['chosen_on', 'carried_from', 'reason', 'version'])
  THEN
    RAISE EXCEPTION 'a sanction of another centre stays as it came' USING ERRCODE = 'TJ001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER stays_as_it_came BEFORE UPDATE OR DELETE ON received_sanction
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_received_sanction();
