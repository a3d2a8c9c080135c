CREATE TABLE "search_key" (
	"centre_id" uuid NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "search_key_centre_id_key_person_id_pk" PRIMARY KEY("centre_id","key","person_id")
);
--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "first_due_on" date;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "sort_name" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "keys_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "search_key" ADD CONSTRAINT "search_key_centre_id_person_id_person_centre_id_id_fk" FOREIGN KEY ("centre_id","person_id") REFERENCES "public"."person"("centre_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_key_person" ON "search_key" USING btree ("centre_id","person_id");--> statement-breakpoint
CREATE INDEX "dossier_first_due" ON "dossier" USING btree ("centre_id","first_due_on","id");--> statement-breakpoint
CREATE INDEX "duty_kind" ON "duty" USING btree ("centre_id","kind","due_until");--> statement-breakpoint
CREATE INDEX "person_sort_name" ON "person" USING btree ("centre_id","sort_name","id");--> statement-breakpoint
ALTER TABLE "search_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "search_key" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_centre ON search_key USING (centre_id = (SELECT current_centre()))
  WITH CHECK (centre_id = (SELECT current_centre()));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON search_key TO traject_operator;--> statement-breakpoint
-- Who may see names may look for them; what a name sounds like says as much as the name.
GRANT SELECT, INSERT, DELETE ON search_key TO traject_worker;
