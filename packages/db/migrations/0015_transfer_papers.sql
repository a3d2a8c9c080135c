ALTER TABLE "transfer_received" ADD COLUMN "papers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "transfer_received" ADD COLUMN "papers_left_out" jsonb DEFAULT '[]'::jsonb NOT NULL;