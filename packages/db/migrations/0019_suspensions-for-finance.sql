ALTER TABLE "payment_suspension" ADD COLUMN "decided_on" date;--> statement-breakpoint
ALTER TABLE "payment_suspension" ADD COLUMN "deferral" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
CREATE INDEX "payment_suspension_days" ON "payment_suspension" USING btree ("centre_id","valid_until");--> statement-breakpoint
-- What was suspended before is completed from its decision. Row-level security would hide the rows from their own owner,
-- who sets no centre here.
ALTER TABLE payment_suspension NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE sanction_decision NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE not_kept NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE payment_suspension SET
  decided_on = decision.decided_on,
  deferral = CASE
    WHEN path.carried_out_from = payment_suspension.valid_from THEN 'carried-out'
    WHEN decision.deferred_part IS NOT NULL THEN 'part'
    ELSE 'none'
  END
FROM sanction_decision AS decision
JOIN not_kept AS path ON path.centre_id = decision.centre_id AND path.id = decision.not_kept_id
WHERE decision.centre_id = payment_suspension.centre_id AND decision.id = payment_suspension.decision_id;--> statement-breakpoint
ALTER TABLE payment_suspension FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE sanction_decision FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE not_kept FORCE ROW LEVEL SECURITY;
