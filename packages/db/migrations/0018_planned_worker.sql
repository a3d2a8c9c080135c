ALTER TABLE "dossier" ADD COLUMN "next_worker_id" uuid;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "next_team_id" uuid;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "next_from" date;--> statement-breakpoint
ALTER TABLE "worker_change" ADD COLUMN "revoked_on" date;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_centre_id_next_worker_id_staff_centre_id_id_fk" FOREIGN KEY ("centre_id","next_worker_id") REFERENCES "public"."staff"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_centre_id_next_team_id_team_centre_id_id_fk" FOREIGN KEY ("centre_id","next_team_id") REFERENCES "public"."team"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossier_next_worker" ON "dossier" USING btree ("centre_id","next_worker_id");
--> statement-breakpoint
-- The day by which the walls stand: an argument of the transaction, set with its reader. No wall reads a clock.
CREATE FUNCTION current_day() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('traject.today', true), '')::date;
--> statement-breakpoint
-- From the day of a planned change of worker on, the file is the successor's and the successor's team's, without anybody
-- doing something; until then it stays where it is. A replacement sees the file on the days of the replacement only, and
-- stands in for the worker of before: it ends when that one does.
ALTER POLICY own_team ON dossier USING (
  (SELECT current_team()) IS NULL
  OR CASE
    WHEN next_from <= (SELECT current_day())
    THEN next_team_id = (SELECT current_team()) OR next_worker_id = (SELECT current_staff())
    ELSE
      team_id = (SELECT current_team())
      OR worker_id = (SELECT current_staff())
      OR (
        replacement_id = (SELECT current_staff())
        AND (replacement_from IS NULL OR replacement_from <= (SELECT current_day()))
        AND (replacement_until IS NULL OR replacement_until >= (SELECT current_day()))
      )
  END
);
--> statement-breakpoint
-- All three of a planned change are known, or none.
ALTER TABLE dossier ADD CONSTRAINT dossier_next_whole
  CHECK (num_nulls(next_worker_id, next_team_id, next_from) IN (0, 3));
--> statement-breakpoint
-- As before, with the day; what was planned is over once the file is given now.
CREATE OR REPLACE FUNCTION hand_over_file(file uuid, successor uuid, of_team uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  own text := current_setting('traject.team_id', true);
BEGIN
  IF NOT EXISTS (
    SELECT FROM dossier WHERE centre_id = current_centre() AND id = file
      AND (
        current_team() IS NULL
        OR CASE
          WHEN next_from <= current_day() THEN next_team_id = current_team() OR next_worker_id = current_staff()
          ELSE team_id = current_team() OR worker_id = current_staff()
        END
      )
  ) THEN
    RETURN false;
  END IF;
  PERFORM set_config('traject.team_id', '', true);
  UPDATE dossier SET worker_id = successor, team_id = of_team, replacement_id = NULL,
    replacement_from = NULL, replacement_until = NULL, next_worker_id = NULL, next_team_id = NULL, next_from = NULL,
    version = version + 1
    WHERE centre_id = current_centre() AND id = file;
  PERFORM set_config('traject.team_id', coalesce(own, ''), true);
  RETURN true;
END $$;
--> statement-breakpoint
DROP FUNCTION today_in_brussels();
