CREATE TABLE "not_kept" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"commitment_ids" jsonb NOT NULL,
	"failed_on" date NOT NULL,
	"weighed_on" date,
	"legitimate" text DEFAULT 'unknown' NOT NULL,
	"notice_on" date,
	"notice_by" text,
	"advised_on" date,
	"hearing_offered_on" date,
	"hearing_answer" text,
	"hearing_held_on" date,
	"hearing_with" text,
	"elsewhere" text DEFAULT 'unknown' NOT NULL,
	"elsewhere_decided_on" date,
	"broken_on" date,
	"carried_out_from" date,
	"settled_on" date,
	"ended_on" date,
	"ended_as" text,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "not_kept_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "not_kept_text" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"seen" text NOT NULL,
	"reasons" text DEFAULT '' NOT NULL,
	"weighing" text DEFAULT '' NOT NULL,
	"notice" text DEFAULT '' NOT NULL,
	"advice" text DEFAULT '' NOT NULL,
	"hearing" text DEFAULT '' NOT NULL,
	"breach" text DEFAULT '' NOT NULL,
	"ending" text DEFAULT '' NOT NULL,
	CONSTRAINT "not_kept_text_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "payment_suspension" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"extent" text NOT NULL,
	"percent" integer,
	"amount_cents" integer,
	"cancelled_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_suspension_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "sanction_decision" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"not_kept_id" uuid NOT NULL,
	"replaces_id" uuid,
	"kind" text NOT NULL,
	"decided_on" date NOT NULL,
	"extent" text,
	"length_count" integer,
	"length_unit" text,
	"percent" integer,
	"amount_cents" integer,
	"starts_on" date,
	"deferred_part" text,
	"deferred_until" date,
	"notified_on" date,
	"notified_by" text,
	"mentions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"frozen" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sanction_decision_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "sanction_decision_text" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"reasons_in_fact" text NOT NULL,
	"reasons_in_law" text NOT NULL,
	"conditions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"better_behaviour" text DEFAULT '' NOT NULL,
	CONSTRAINT "sanction_decision_text_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
ALTER TABLE "not_kept" ADD CONSTRAINT "not_kept_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_kept" ADD CONSTRAINT "not_kept_centre_id_contract_id_contract_centre_id_id_fk" FOREIGN KEY ("centre_id","contract_id") REFERENCES "public"."contract"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_kept_text" ADD CONSTRAINT "not_kept_text_centre_id_id_not_kept_centre_id_id_fk" FOREIGN KEY ("centre_id","id") REFERENCES "public"."not_kept"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_suspension" ADD CONSTRAINT "payment_suspension_centre_id_decision_id_sanction_decision_centre_id_id_fk" FOREIGN KEY ("centre_id","decision_id") REFERENCES "public"."sanction_decision"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction_decision" ADD CONSTRAINT "sanction_decision_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction_decision" ADD CONSTRAINT "sanction_decision_centre_id_not_kept_id_not_kept_centre_id_id_fk" FOREIGN KEY ("centre_id","not_kept_id") REFERENCES "public"."not_kept"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction_decision_text" ADD CONSTRAINT "sanction_decision_text_centre_id_id_sanction_decision_centre_id_id_fk" FOREIGN KEY ("centre_id","id") REFERENCES "public"."sanction_decision"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "not_kept_dossier" ON "not_kept" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "payment_suspension_dossier" ON "payment_suspension" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "sanction_decision_dossier" ON "sanction_decision" USING btree ("centre_id","dossier_id");--> statement-breakpoint
-- The walls of the path of a commitment that was not kept: the centre, the team through the file, who may.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'not_kept', 'not_kept_text', 'sanction_decision', 'sanction_decision_text', 'payment_suspension'
  ] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_centre ON public.%I USING (centre_id = (SELECT current_centre())) '
      'WITH CHECK (centre_id = (SELECT current_centre()))', name);
    EXECUTE format(
      'CREATE POLICY own_team ON public.%I AS RESTRICTIVE TO traject_worker USING (EXISTS ('
      'SELECT FROM dossier WHERE dossier.centre_id = %I.centre_id AND dossier.id = %I.dossier_id))', name, name, name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO traject_operator', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON public.%I TO traject_worker', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- The secretary of the committee sees the days and the decisions, never what was said; who pays sees the suspension only.
GRANT SELECT ON not_kept, sanction_decision, payment_suspension TO traject_secretary;
GRANT SELECT ON payment_suspension TO traject_finance;
--> statement-breakpoint
-- Notified is frozen: a decision that was notified, and its reasons, are never changed or removed.
CREATE FUNCTION refuse_change_of_notified_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.frozen THEN RAISE EXCEPTION 'a notified decision is frozen' USING ERRCODE = 'TJ001'; END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER notified_is_frozen BEFORE UPDATE OR DELETE ON sanction_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_notified_decision();
--> statement-breakpoint
CREATE FUNCTION refuse_change_in_notified_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part record;
BEGIN
  part := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  IF EXISTS (
    SELECT FROM sanction_decision WHERE centre_id = part.centre_id AND id = part.id AND frozen
  ) THEN
    RAISE EXCEPTION 'a notified decision is frozen' USING ERRCODE = 'TJ001';
  END IF;
  RETURN part;
END $$;
--> statement-breakpoint
CREATE TRIGGER notified_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON sanction_decision_text
  FOR EACH ROW EXECUTE FUNCTION refuse_change_in_notified_decision();
