CREATE TABLE "exam_session" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"sat" text NOT NULL,
	"result" text NOT NULL,
	"note" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exam_session_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "holiday_work" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"worked" text NOT NULL,
	"excused" text NOT NULL,
	"note" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "holiday_work_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "maintenance_inquiry" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"ties_broken" text NOT NULL,
	"reason" text NOT NULL,
	"inquired_on" date,
	"recovery_decided_on" date,
	"recovery_notified_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "maintenance_inquiry_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "residence_move" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"moved_on" date NOT NULL,
	"to_centre" text NOT NULL,
	"stays_competent" text NOT NULL,
	"asked_by_person" text NOT NULL,
	"asked_on" date,
	"asked_how" text,
	"consents" text NOT NULL,
	"consented_on" date,
	"consented_how" text,
	"new_right_from" date,
	"mandatory_on_other_ground" text NOT NULL,
	"commitments_checked" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "residence_move_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "student_claim" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"claimed_on" date NOT NULL,
	"outcome" text NOT NULL,
	"answered_on" date,
	"note" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "student_claim_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "study_programme" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"programme" text NOT NULL,
	"school" text NOT NULL,
	"form" text NOT NULL,
	"leads_to_diploma" text NOT NULL,
	"started_on" date NOT NULL,
	"ends_on" date,
	"chose_in_consultation" text NOT NULL,
	"attends" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "study_programme_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "transfer_received" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"from_centre" text NOT NULL,
	"made_on" date NOT NULL,
	"received_on" date NOT NULL,
	"hash" text NOT NULL,
	"content" jsonb NOT NULL,
	"consultation_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "transfer_received_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "transfer_sent" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"move_id" uuid NOT NULL,
	"made_on" date NOT NULL,
	"to_centre" text NOT NULL,
	"contracts" integer NOT NULL,
	"evaluations" integer NOT NULL,
	"documents" integer NOT NULL,
	"with_balance" boolean NOT NULL,
	"hash" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "transfer_sent_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
ALTER TABLE "exam_session" ADD CONSTRAINT "exam_session_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holiday_work" ADD CONSTRAINT "holiday_work_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maintenance_inquiry" ADD CONSTRAINT "maintenance_inquiry_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residence_move" ADD CONSTRAINT "residence_move_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_claim" ADD CONSTRAINT "student_claim_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_programme" ADD CONSTRAINT "study_programme_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer_received" ADD CONSTRAINT "transfer_received_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer_received" ADD CONSTRAINT "transfer_received_centre_id_consultation_id_consultation_centre_id_id_fk" FOREIGN KEY ("centre_id","consultation_id") REFERENCES "public"."consultation"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer_sent" ADD CONSTRAINT "transfer_sent_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer_sent" ADD CONSTRAINT "transfer_sent_centre_id_move_id_residence_move_centre_id_id_fk" FOREIGN KEY ("centre_id","move_id") REFERENCES "public"."residence_move"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exam_session_dossier" ON "exam_session" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "holiday_work_dossier" ON "holiday_work" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "maintenance_inquiry_dossier" ON "maintenance_inquiry" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "residence_move_dossier" ON "residence_move" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "student_claim_dossier" ON "student_claim" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "study_programme_dossier" ON "study_programme" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "transfer_received_dossier" ON "transfer_received" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "transfer_sent_dossier" ON "transfer_sent" USING btree ("centre_id","dossier_id");--> statement-breakpoint
-- The walls of what belongs to the end, the transfer and the students: one centre, one team, and only social workers.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'residence_move', 'transfer_sent', 'transfer_received', 'study_programme', 'exam_session', 'holiday_work',
    'student_claim', 'maintenance_inquiry'
  ] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_centre ON public.%I USING (centre_id = (SELECT current_centre())) '
      'WITH CHECK (centre_id = (SELECT current_centre()))', name);
    -- The file is hidden from other teams, so what hangs on it is hidden too.
    EXECUTE format(
      'CREATE POLICY own_team ON public.%1$I AS RESTRICTIVE TO traject_worker USING (EXISTS ('
      'SELECT FROM dossier d WHERE d.centre_id = %1$I.centre_id AND d.id = %1$I.dossier_id))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO traject_operator', name);
    EXECUTE format('GRANT SELECT, INSERT ON public.%I TO traject_worker', name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT UPDATE ON
  residence_move, study_programme, exam_session, holiday_work, student_claim, maintenance_inquiry TO traject_worker;
--> statement-breakpoint
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON transfer_sent
  FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
--> statement-breakpoint
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON transfer_received
  FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
--> statement-breakpoint
-- The results of projects get the names under which the annual report counts them (EVA-5).
ALTER TABLE contract NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE contract SET end_result = CASE end_result
  WHEN 'aim-reached' THEN 'goals-reached' WHEN 'job' THEN 'work' WHEN 'moved' THEN 'moved-away'
  WHEN 'stopped' THEN 'broken-off' WHEN 'replaced' THEN 'other' ELSE end_result END
WHERE end_result IS NOT NULL;
--> statement-breakpoint
ALTER TABLE contract FORCE ROW LEVEL SECURITY;
