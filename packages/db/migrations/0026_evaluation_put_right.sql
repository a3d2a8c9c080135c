ALTER TABLE "evaluation_result" DROP CONSTRAINT "evaluation_result_centre_id_evaluation_id_evaluation_centre_id_id_fk";
--> statement-breakpoint
ALTER TABLE "evaluation_text" DROP CONSTRAINT "evaluation_text_centre_id_id_evaluation_centre_id_id_fk";
--> statement-breakpoint
ALTER TABLE "evaluation" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "evaluation_result" ADD CONSTRAINT "evaluation_result_centre_id_evaluation_id_evaluation_centre_id_id_fk" FOREIGN KEY ("centre_id","evaluation_id") REFERENCES "public"."evaluation"("centre_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_text" ADD CONSTRAINT "evaluation_text_centre_id_id_evaluation_centre_id_id_fk" FOREIGN KEY ("centre_id","id") REFERENCES "public"."evaluation"("centre_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- An evaluation is completed, put right, or taken out of a file in which it does not belong.
GRANT DELETE ON evaluation, evaluation_result TO traject_worker;
