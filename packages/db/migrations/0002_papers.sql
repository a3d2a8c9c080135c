CREATE TABLE "attachment" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"paper_class" text NOT NULL,
	"record_kind" text,
	"record_id" uuid,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"checksum" text NOT NULL,
	"scan" text NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"withdrawn_reason" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attachment_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachment_dossier" ON "attachment" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "attachment_record" ON "attachment" USING btree ("centre_id","record_id");--> statement-breakpoint
CREATE INDEX "attachment_waiting" ON "attachment" USING btree ("centre_id","scan");--> statement-breakpoint
-- Papers: the centre is the wall, the file is the second one, the class of the paper the third.
ALTER TABLE "attachment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "attachment" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_centre ON attachment USING (centre_id = (SELECT current_centre()))
  WITH CHECK (centre_id = (SELECT current_centre()));--> statement-breakpoint
-- Who may not see the file sees none of its papers.
CREATE POLICY own_team ON attachment AS RESTRICTIVE TO traject_worker USING (
  EXISTS (SELECT FROM dossier WHERE dossier.centre_id = attachment.centre_id AND dossier.id = attachment.dossier_id)
);--> statement-breakpoint
-- The secretary prepares decisions and sees contracts; finance sees decisions only, for the text of a contract is not for
-- finance. A balance, health and evaluations are for neither, nor is a paper of which nobody said what it is.
CREATE POLICY class_of_paper ON attachment AS RESTRICTIVE TO traject_secretary
  USING (paper_class IN ('decision', 'contract') AND withdrawn_at IS NULL);--> statement-breakpoint
CREATE POLICY class_of_paper_for_finance ON attachment AS RESTRICTIVE TO traject_finance
  USING (paper_class = 'decision' AND withdrawn_at IS NULL);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON attachment TO traject_operator;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON attachment TO traject_worker;--> statement-breakpoint
GRANT SELECT ON attachment TO traject_secretary, traject_finance;--> statement-breakpoint
-- A paper is never erased and stays what it was: only the answer of the virus scan and a withdrawal are written later,
-- and a withdrawal is not undone.
CREATE FUNCTION refuse_change_of_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a paper is withdrawn, not erased' USING ERRCODE = 'TJ001';
  END IF;
  IF (to_jsonb(NEW) - ARRAY['scan', 'withdrawn_at', 'withdrawn_by', 'withdrawn_reason']) IS DISTINCT FROM
    (to_jsonb(OLD) - ARRAY['scan', 'withdrawn_at', 'withdrawn_by', 'withdrawn_reason'])
    OR (OLD.scan <> 'waiting' AND NEW.scan <> OLD.scan)
    OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at)
    OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_reason IS DISTINCT FROM OLD.withdrawn_reason)
  THEN
    RAISE EXCEPTION 'a paper stays what it was' USING ERRCODE = 'TJ001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER papers_stay BEFORE UPDATE OR DELETE ON attachment
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_paper();
