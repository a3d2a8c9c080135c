CREATE TABLE "agenda_entry" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on_day" date NOT NULL,
	"at_time" text,
	"text" text NOT NULL,
	"dossier_id" uuid,
	"done_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agenda_entry_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "duty_hold" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"record_id" uuid,
	"due_until" date NOT NULL,
	"reason" text NOT NULL,
	"returns_on" date NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "duty_hold_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "last_moved_on" date;--> statement-breakpoint
ALTER TABLE "agenda_entry" ADD CONSTRAINT "agenda_entry_centre_id_staff_id_staff_centre_id_id_fk" FOREIGN KEY ("centre_id","staff_id") REFERENCES "public"."staff"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_entry" ADD CONSTRAINT "agenda_entry_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_hold" ADD CONSTRAINT "duty_hold_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_entry_day" ON "agenda_entry" USING btree ("centre_id","staff_id","on_day");--> statement-breakpoint
CREATE INDEX "duty_hold_dossier" ON "duty_hold" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "dossier_replacement" ON "dossier" USING btree ("centre_id","replacement_id");--> statement-breakpoint
CREATE INDEX "dossier_moved" ON "dossier" USING btree ("centre_id","last_moved_on");
--> statement-breakpoint
-- The walls of the two tables: the centre, then the file's own wall, then the writer alone.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['duty_hold', 'agenda_entry'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_centre ON public.%I USING (centre_id = (SELECT current_centre())) '
      'WITH CHECK (centre_id = (SELECT current_centre()))', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- Whoever sees the file sees what was put on hold in it, with the reason; nobody but the social workers and their head.
CREATE POLICY own_team ON duty_hold AS RESTRICTIVE TO traject_worker USING (
  EXISTS (SELECT FROM dossier WHERE dossier.centre_id = duty_hold.centre_id AND dossier.id = duty_hold.dossier_id)
);
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON duty_hold TO traject_worker, traject_operator;
--> statement-breakpoint
-- An agenda is its writer's alone: not the team's, not the head's, and the program itself has no rights on it at all.
CREATE POLICY own_entries ON agenda_entry AS RESTRICTIVE
  USING (staff_id = (SELECT current_staff())) WITH CHECK (staff_id = (SELECT current_staff()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON agenda_entry TO traject_worker;
--> statement-breakpoint
-- A change of a file moves it, in the transaction of the change. Reading carries neither a before nor an after; putting
-- off a duty and handing the file to a colleague are no work on it. It runs with the rights of the owner, for not
-- everybody who leaves a trace may write the file; the centre is still that of the transaction.
CREATE FUNCTION note_movement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE dossier SET last_moved_on = (NEW.at AT TIME ZONE 'Europe/Brussels')::date
  WHERE centre_id = NEW.centre_id AND id = NEW.dossier_id
    AND last_moved_on IS DISTINCT FROM (NEW.at AT TIME ZONE 'Europe/Brussels')::date;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER moves_the_file AFTER INSERT ON audit_entry FOR EACH ROW
  WHEN (
    NEW.dossier_id IS NOT NULL AND (NEW.before IS NOT NULL OR NEW.after IS NOT NULL)
    AND NEW.action NOT LIKE 'duty.%' AND NEW.action NOT LIKE 'worker.%'
  )
  EXECUTE FUNCTION note_movement();
--> statement-breakpoint
-- The files that are there already: their last change on the trail, else the day on which they were opened. The owner is
-- held to one centre as well, so the walls are let down for this one statement.
ALTER TABLE dossier NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE audit_entry NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE dossier SET last_moved_on = coalesce(
  (
    SELECT (max(at) AT TIME ZONE 'Europe/Brussels')::date FROM audit_entry
    WHERE audit_entry.centre_id = dossier.centre_id AND audit_entry.dossier_id = dossier.id
      AND (before IS NOT NULL OR after IS NOT NULL) AND action NOT LIKE 'worker.%'
  ),
  (recorded_at AT TIME ZONE 'Europe/Brussels')::date
);
--> statement-breakpoint
ALTER TABLE dossier FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
