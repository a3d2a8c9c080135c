CREATE TABLE "calendar_feed" (
	"centre_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_feed_centre_id_staff_id_pk" PRIMARY KEY("centre_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "notice_choice" (
	"centre_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"rhythm" text NOT NULL,
	"weekday" integer NOT NULL,
	"language" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "notice_choice_centre_id_staff_id_pk" PRIMARY KEY("centre_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "outbox_mail" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"day" date NOT NULL,
	"state" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"next_try_at" timestamp with time zone NOT NULL,
	"queued_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "outbox_mail_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
CREATE TABLE "saved_filter" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"filter" jsonb NOT NULL,
	"shared" boolean NOT NULL,
	"team_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_filter_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_centre_id_staff_id_staff_centre_id_id_fk" FOREIGN KEY ("centre_id","staff_id") REFERENCES "public"."staff"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_centre_id_staff_id_staff_centre_id_id_fk" FOREIGN KEY ("centre_id","staff_id") REFERENCES "public"."staff"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_centre_id_staff_id_staff_centre_id_id_fk" FOREIGN KEY ("centre_id","staff_id") REFERENCES "public"."staff"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_centre_id_owner_id_staff_centre_id_id_fk" FOREIGN KEY ("centre_id","owner_id") REFERENCES "public"."staff"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_centre_id_team_id_team_centre_id_id_fk" FOREIGN KEY ("centre_id","team_id") REFERENCES "public"."team"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_secret" ON "calendar_feed" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "notice_choice_rhythm" ON "notice_choice" USING btree ("rhythm");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_mail_once" ON "outbox_mail" USING btree ("centre_id","staff_id","day");--> statement-breakpoint
CREATE INDEX "outbox_mail_due" ON "outbox_mail" USING btree ("state","next_try_at");--> statement-breakpoint
CREATE INDEX "saved_filter_owner" ON "saved_filter" USING btree ("centre_id","owner_id");--> statement-breakpoint
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['saved_filter', 'calendar_feed', 'notice_choice', 'outbox_mail'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_centre ON public.%I USING (centre_id = (SELECT current_centre())) '
      'WITH CHECK (centre_id = (SELECT current_centre()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO traject_operator', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- A saved filter is seen by who made it and by those it is shared with; only who made it changes it.
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_filter TO traject_worker;--> statement-breakpoint
CREATE POLICY own_or_shared ON saved_filter AS RESTRICTIVE FOR SELECT TO traject_worker USING (
  owner_id = (SELECT current_staff())
  OR (shared AND (
    team_id IS NULL OR (SELECT current_team()) IS NULL OR team_id = (SELECT current_team())
  ))
);--> statement-breakpoint
CREATE POLICY own_to_add ON saved_filter AS RESTRICTIVE FOR INSERT TO traject_worker
  WITH CHECK (owner_id = (SELECT current_staff()));--> statement-breakpoint
CREATE POLICY own_to_change ON saved_filter AS RESTRICTIVE FOR UPDATE TO traject_worker
  USING (owner_id = (SELECT current_staff()));--> statement-breakpoint
CREATE POLICY own_to_remove ON saved_filter AS RESTRICTIVE FOR DELETE TO traject_worker
  USING (owner_id = (SELECT current_staff()));--> statement-breakpoint
-- How somebody is told of what is due concerns that person only.
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feed TO traject_worker;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON notice_choice TO traject_worker;--> statement-breakpoint
GRANT SELECT ON outbox_mail TO traject_worker;--> statement-breakpoint
CREATE POLICY own ON calendar_feed AS RESTRICTIVE TO traject_worker
  USING (staff_id = (SELECT current_staff()));--> statement-breakpoint
CREATE POLICY own ON notice_choice AS RESTRICTIVE TO traject_worker
  USING (staff_id = (SELECT current_staff()));--> statement-breakpoint
CREATE POLICY own ON outbox_mail AS RESTRICTIVE TO traject_worker
  USING (staff_id = (SELECT current_staff()));--> statement-breakpoint
-- The program finds by itself whose calendar an address opens, and in which centres there is mail to make or to send.
CREATE POLICY operator_finds_feed ON calendar_feed FOR SELECT TO traject_operator USING (true);--> statement-breakpoint
CREATE POLICY operator_finds_choices ON notice_choice FOR SELECT TO traject_operator USING (true);--> statement-breakpoint
CREATE POLICY operator_finds_mail ON outbox_mail FOR SELECT TO traject_operator USING (true);
