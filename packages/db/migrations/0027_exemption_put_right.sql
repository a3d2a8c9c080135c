ALTER TABLE "exemption_reason" DROP CONSTRAINT "exemption_reason_centre_id_id_exemption_centre_id_id_fk";
--> statement-breakpoint
ALTER TABLE "exemption_review" DROP CONSTRAINT "exemption_review_centre_id_exemption_id_exemption_centre_id_id_fk";
--> statement-breakpoint
ALTER TABLE "exemption_reason" ADD CONSTRAINT "exemption_reason_centre_id_id_exemption_centre_id_id_fk" FOREIGN KEY ("centre_id","id") REFERENCES "public"."exemption"("centre_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemption_review" ADD CONSTRAINT "exemption_review_centre_id_exemption_id_exemption_centre_id_id_fk" FOREIGN KEY ("centre_id","exemption_id") REFERENCES "public"."exemption"("centre_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- An exemption that was noted in the wrong file, or twice, leaves it.
GRANT DELETE ON exemption TO traject_worker;
