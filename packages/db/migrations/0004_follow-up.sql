CREATE TABLE "commitment_mark" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	"done" boolean NOT NULL,
	"marked_on" date NOT NULL,
	"said_by" text NOT NULL,
	"note" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "commitment_mark_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "conversation" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"channel" text NOT NULL,
	"attendance" text,
	"interview_request_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conversation_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "conversation_text" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"who" text NOT NULL,
	"said" text NOT NULL,
	"reason" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "conversation_text_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "note" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"tier" text NOT NULL,
	"text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "note_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"place" text NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "presence_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "worker_change" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"worker_id" uuid NOT NULL,
	"successor_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"letter_sent_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "worker_change_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "replacement_from" date;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "replacement_until" date;--> statement-breakpoint
ALTER TABLE "commitment_mark" ADD CONSTRAINT "commitment_mark_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_mark" ADD CONSTRAINT "commitment_mark_centre_id_commitment_id_contract_commitment_centre_id_id_fk" FOREIGN KEY ("centre_id","commitment_id") REFERENCES "public"."contract_commitment"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_centre_id_interview_request_id_interview_request_centre_id_id_fk" FOREIGN KEY ("centre_id","interview_request_id") REFERENCES "public"."interview_request"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_text" ADD CONSTRAINT "conversation_text_centre_id_id_conversation_centre_id_id_fk" FOREIGN KEY ("centre_id","id") REFERENCES "public"."conversation"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_centre_id_staff_id_staff_centre_id_id_fk" FOREIGN KEY ("centre_id","staff_id") REFERENCES "public"."staff"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worker_change" ADD CONSTRAINT "worker_change_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worker_change" ADD CONSTRAINT "worker_change_centre_id_worker_id_staff_centre_id_id_fk" FOREIGN KEY ("centre_id","worker_id") REFERENCES "public"."staff"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worker_change" ADD CONSTRAINT "worker_change_centre_id_successor_id_staff_centre_id_id_fk" FOREIGN KEY ("centre_id","successor_id") REFERENCES "public"."staff"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commitment_mark_dossier" ON "commitment_mark" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "conversation_dossier" ON "conversation" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "note_dossier" ON "note" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "presence_dossier" ON "presence" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "worker_change_dossier" ON "worker_change" USING btree ("centre_id","dossier_id");--> statement-breakpoint
-- Row-level security by centre, and by file: what hangs on a file is seen by those who see the file.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'commitment_mark', 'conversation', 'conversation_text', 'note', 'presence', 'worker_change'
  ] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_centre ON public.%I USING (centre_id = (SELECT current_centre())) '
      'WITH CHECK (centre_id = (SELECT current_centre()))', name);
    EXECUTE format(
      'CREATE POLICY own_team ON public.%1$I AS RESTRICTIVE TO traject_worker USING (EXISTS ('
      'SELECT FROM dossier WHERE dossier.centre_id = %1$I.centre_id AND dossier.id = %1$I.dossier_id))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO traject_operator', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- A private note is its writer's alone, whatever the role; and only the writer changes a note.
CREATE POLICY private_to_writer ON note AS RESTRICTIVE
  USING (tier = 'team' OR recorded_by = (SELECT current_staff()))
  WITH CHECK (recorded_by = (SELECT current_staff()) OR (tier = 'team' AND current_user = 'traject_operator'));
--> statement-breakpoint
CREATE POLICY changed_by_writer ON note AS RESTRICTIVE FOR UPDATE
  USING (recorded_by = (SELECT current_staff()));
--> statement-breakpoint
-- Social workers and their head; the secretary sees that somebody came or not, never what was said.
GRANT SELECT, INSERT ON commitment_mark, conversation TO traject_worker;
GRANT SELECT, INSERT, UPDATE ON conversation_text, note, worker_change TO traject_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON presence TO traject_worker;
GRANT SELECT ON conversation, worker_change TO traject_secretary;
--> statement-breakpoint
-- The history of a tick is never changed by anybody.
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON commitment_mark
  FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
--> statement-breakpoint
-- The civil day in Belgium, for walls that stand from one day to another.
CREATE FUNCTION today_in_brussels() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (now() AT TIME ZONE 'Europe/Brussels')::date;
--> statement-breakpoint
-- A replacement sees the file on the days of the replacement only.
ALTER POLICY own_team ON dossier USING (
  (SELECT current_team()) IS NULL
  OR team_id = (SELECT current_team())
  OR worker_id = (SELECT current_staff())
  OR (
    replacement_id = (SELECT current_staff())
    AND coalesce(replacement_from <= (SELECT today_in_brussels()), true)
    AND coalesce(replacement_until >= (SELECT today_in_brussels()), true)
  )
);
--> statement-breakpoint
-- Gives a file to a successor. Where the teams differ the giver loses sight of it by this very act, which the wall above
-- would refuse; so the wall is lifted for this one row, after it was asked whether the giver sees the file.
CREATE FUNCTION hand_over_file(file uuid, successor uuid, of_team uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  own text := current_setting('traject.team_id', true);
BEGIN
  IF NOT EXISTS (
    SELECT FROM dossier WHERE centre_id = current_centre() AND id = file
      AND (current_team() IS NULL OR team_id = current_team() OR worker_id = current_staff())
  ) THEN
    RETURN false;
  END IF;
  PERFORM set_config('traject.team_id', '', true);
  UPDATE dossier SET worker_id = successor, team_id = of_team, replacement_id = NULL,
    replacement_from = NULL, replacement_until = NULL, version = version + 1
    WHERE centre_id = current_centre() AND id = file;
  PERFORM set_config('traject.team_id', coalesce(own, ''), true);
  RETURN true;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION hand_over_file(uuid, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hand_over_file(uuid, uuid, uuid) TO traject_worker, traject_operator;
