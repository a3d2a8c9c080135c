ALTER TABLE "conversation_text" DROP CONSTRAINT "conversation_text_centre_id_id_conversation_centre_id_id_fk";
--> statement-breakpoint
ALTER TABLE "conversation" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "interview_request" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "conversation_text" ADD CONSTRAINT "conversation_text_centre_id_id_conversation_centre_id_id_fk" FOREIGN KEY ("centre_id","id") REFERENCES "public"."conversation"("centre_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_text" DROP COLUMN "version";--> statement-breakpoint
-- A conversation, or a request for one, is put right in its row, and leaves a file in which it does not belong.
GRANT UPDATE, DELETE ON conversation TO traject_worker;--> statement-breakpoint
GRANT DELETE ON interview_request TO traject_worker;
