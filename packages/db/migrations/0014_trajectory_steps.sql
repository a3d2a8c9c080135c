CREATE TABLE "trajectory_step" (
	"centre_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"step" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	CONSTRAINT "trajectory_step_centre_id_id_pk" PRIMARY KEY("centre_id","id")
);
--> statement-breakpoint
DROP INDEX "dossier_moved";--> statement-breakpoint
ALTER TABLE "trajectory_step" ADD CONSTRAINT "trajectory_step_centre_id_dossier_id_dossier_centre_id_id_fk" FOREIGN KEY ("centre_id","dossier_id") REFERENCES "public"."dossier"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "trajectory_step_step" ON "trajectory_step" USING btree ("centre_id","step","dossier_id");--> statement-breakpoint
CREATE INDEX "trajectory_step_dossier" ON "trajectory_step" USING btree ("centre_id","dossier_id");--> statement-breakpoint
CREATE INDEX "dossier_moved" ON "dossier" USING btree ("centre_id","last_moved_on","id");
--> statement-breakpoint
-- The walls of the steps: the centre, and for social workers the file's own wall. Nobody else has a list that asks them.
ALTER TABLE "trajectory_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "trajectory_step" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_centre ON trajectory_step USING (centre_id = (SELECT current_centre()))
  WITH CHECK (centre_id = (SELECT current_centre()));--> statement-breakpoint
CREATE POLICY own_team ON trajectory_step AS RESTRICTIVE TO traject_worker USING (
  EXISTS (
    SELECT FROM dossier WHERE dossier.centre_id = trajectory_step.centre_id AND dossier.id = trajectory_step.dossier_id
  )
);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON trajectory_step TO traject_worker, traject_operator;
