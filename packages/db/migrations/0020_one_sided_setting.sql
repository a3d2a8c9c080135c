-- The head of social work states whether a worker may make an appointment alone (AMD-2); of the rest of the centre the
-- administrator keeps hold. A social worker, who is held to a team, changes nothing of the centre.
GRANT UPDATE (allows_one_sided_changes) ON centre TO traject_worker;
--> statement-breakpoint
CREATE POLICY head_changes ON centre AS RESTRICTIVE FOR UPDATE TO traject_worker
  USING ((SELECT current_team()) IS NULL) WITH CHECK ((SELECT current_team()) IS NULL);
