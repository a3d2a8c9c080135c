CREATE TABLE "signature_scan" (
	"centre_id" uuid NOT NULL,
	"signature_id" uuid NOT NULL,
	"attachment_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "signature_scan_centre_id_signature_id_attachment_id_pk" PRIMARY KEY("centre_id","signature_id","attachment_id")
);
--> statement-breakpoint
ALTER TABLE "signature_scan" ADD CONSTRAINT "signature_scan_centre_id_signature_id_contract_signature_centre_id_id_fk" FOREIGN KEY ("centre_id","signature_id") REFERENCES "public"."contract_signature"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_scan" ADD CONSTRAINT "signature_scan_centre_id_attachment_id_attachment_centre_id_id_fk" FOREIGN KEY ("centre_id","attachment_id") REFERENCES "public"."attachment"("centre_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signature_scan_attachment" ON "signature_scan" USING btree ("centre_id","attachment_id");--> statement-breakpoint
-- Scans of signed sheets: as far as the signature itself is seen, and only ever added to.
ALTER TABLE "signature_scan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "signature_scan" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_centre ON signature_scan USING (centre_id = (SELECT current_centre()))
  WITH CHECK (centre_id = (SELECT current_centre()));--> statement-breakpoint
CREATE POLICY own_team ON signature_scan AS RESTRICTIVE TO traject_worker USING (
  EXISTS (
    SELECT FROM contract_signature s
    JOIN contract c ON c.centre_id = s.centre_id AND c.id = s.contract_id
    JOIN dossier d ON d.centre_id = c.centre_id AND d.id = c.dossier_id
    WHERE s.centre_id = signature_scan.centre_id AND s.id = signature_scan.signature_id
  )
);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON signature_scan TO traject_operator;--> statement-breakpoint
GRANT SELECT, INSERT ON signature_scan TO traject_worker;--> statement-breakpoint
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON signature_scan
  FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
--> statement-breakpoint
-- A paper does not go away in silence: who withdraws it says why.
ALTER TABLE "attachment" ADD CONSTRAINT "withdrawn_with_reason"
  CHECK (withdrawn_at IS NULL OR (withdrawn_by IS NOT NULL AND btrim(coalesce(withdrawn_reason, '')) <> ''));
