CREATE TABLE "contract_refusal" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"stated_on" date NOT NULL,
	"reason" text NOT NULL,
	"weighed_on" date,
	"weighing" text NOT NULL,
	"health_or_equity" text NOT NULL,
	"other_content_fits_better" text NOT NULL,
	"taken_up_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contract_refusal_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "contract_signature" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"party" text NOT NULL,
	"third_party_id" uuid,
	"name" text NOT NULL,
	"signed_on" date NOT NULL,
	"manner" text NOT NULL,
	"strokes" jsonb,
	"statement" text NOT NULL,
	"present" text NOT NULL,
	"device" text NOT NULL,
	"voided_at" timestamp with time zone,
	"voided_by" uuid,
	"void_reason" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contract_signature_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "framework_agreement" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" text NOT NULL,
	"adopted_on" date,
	"valid_from" date,
	"valid_until" date,
	"text_nl" text NOT NULL,
	"text_fr" text NOT NULL,
	"text_de" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "framework_agreement_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "reference_sentence" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"sentence" text NOT NULL,
	"detail" text NOT NULL,
	"retired" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reference_sentence_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
ALTER TABLE "centre" ADD COLUMN "allows_one_sided_changes" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contract" ADD COLUMN "amends_id" uuid;--> statement-breakpoint
ALTER TABLE "contract" ADD COLUMN "asked_by" text;--> statement-breakpoint
ALTER TABLE "contract" ADD COLUMN "person_agrees" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "contract" ADD COLUMN "centre_agrees" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "contract" ADD COLUMN "change_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "contract" ADD COLUMN "renews_id" uuid;--> statement-breakpoint
ALTER TABLE "contract" ADD COLUMN "job_from" date;--> statement-breakpoint
ALTER TABLE "contract" ADD COLUMN "job_until" date;--> statement-breakpoint
ALTER TABLE "contract_refusal" ADD CONSTRAINT "contract_refusal_centre_id_contract_id_contract_centre_id_id_fk" FOREIGN KEY ("centre_id","contract_id") REFERENCES "public"."contract"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_signature" ADD CONSTRAINT "contract_signature_centre_id_contract_id_contract_centre_id_id_fk" FOREIGN KEY ("centre_id","contract_id") REFERENCES "public"."contract"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contract_refusal_contract" ON "contract_refusal" USING btree ("centre_id","contract_id");--> statement-breakpoint
CREATE INDEX "contract_refusal_dossier" ON "contract_refusal" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "contract_signature_contract" ON "contract_signature" USING btree ("centre_id","contract_id");--> statement-breakpoint
CREATE UNIQUE INDEX "framework_agreement_version" ON "framework_agreement" USING btree ("centre_id","version");--> statement-breakpoint
CREATE INDEX "reference_sentence_kind" ON "reference_sentence" USING btree ("centre_id","kind");--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_centre_id_amends_id_contract_centre_id_id_fk" FOREIGN KEY ("centre_id","amends_id") REFERENCES "public"."contract"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_centre_id_renews_id_contract_centre_id_id_fk" FOREIGN KEY ("centre_id","renews_id") REFERENCES "public"."contract"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contract_amends" ON "contract" USING btree ("centre_id","amends_id");
--> statement-breakpoint
-- The version of each centre becomes the first framework agreement in its list. It is copied before its table is walled,
-- and the owner, who sees no centre through the walls, steps outside them for this one statement.
ALTER TABLE centre NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO framework_agreement (centre_id, id, version, text_nl, text_fr, text_de, recorded_by)
  SELECT centre_id, gen_random_uuid(), framework_version, '', '', '', '00000000-0000-7000-8000-000000000000' FROM centre;
--> statement-breakpoint
ALTER TABLE centre FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'contract_signature', 'contract_refusal', 'framework_agreement', 'reference_sentence'
  ] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_centre ON public.%I USING (centre_id = (SELECT current_centre())) '
      'WITH CHECK (centre_id = (SELECT current_centre()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO traject_operator', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- Through the file: what somebody signed or refused is seen by who sees the file.
CREATE POLICY own_team ON contract_refusal AS RESTRICTIVE TO traject_worker USING (
  EXISTS (SELECT FROM dossier d WHERE d.centre_id = contract_refusal.centre_id AND d.id = contract_refusal.dossier_id)
);
--> statement-breakpoint
CREATE POLICY own_team ON contract_signature AS RESTRICTIVE TO traject_worker USING (
  EXISTS (
    SELECT FROM contract c JOIN dossier d ON d.centre_id = c.centre_id AND d.id = c.dossier_id
    WHERE c.centre_id = contract_signature.centre_id AND c.id = contract_signature.contract_id
  )
);
--> statement-breakpoint
-- Only who works with the person: a drawn signature and the reason of a refusal are nobody else's.
GRANT SELECT, INSERT, UPDATE ON contract_signature, contract_refusal, reference_sentence TO traject_worker;
GRANT SELECT, INSERT ON framework_agreement TO traject_worker;
GRANT UPDATE (valid_until) ON framework_agreement TO traject_worker;
GRANT SELECT ON framework_agreement TO traject_secretary, traject_inspector, traject_administrator;
--> statement-breakpoint
-- Finance and management tell an addendum from a contract: it has no signature of its own that counts.
GRANT SELECT (amends_id) ON contract TO traject_finance, traject_management;
--> statement-breakpoint
CREATE TRIGGER signed_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON contract_signature
  FOR EACH ROW EXECUTE FUNCTION refuse_change_in_signed_contract();
--> statement-breakpoint
-- Of a framework agreement only its last day may still be set: contracts stand on its text.
CREATE FUNCTION refuse_change_of_framework() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - 'valid_until') IS DISTINCT FROM (to_jsonb(OLD) - 'valid_until') THEN
    RAISE EXCEPTION 'a framework agreement keeps its text' USING ERRCODE = 'TJ001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER keeps_its_text BEFORE UPDATE OR DELETE ON framework_agreement
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_framework();
