-- The walls inside the database: who may see which rows (the centre) and which tables (secrecy by document class).
-- Every piece of work sets one of these roles for its transaction; none of them owns anything.
DO $$
DECLARE
  reader text;
BEGIN
  FOREACH reader IN ARRAY ARRAY[
    'traject_worker', 'traject_secretary', 'traject_finance', 'traject_management',
    'traject_inspector', 'traject_administrator', 'traject_operator'
  ] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = reader) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', reader);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database made it meanwhile
      END;
    END IF;
    IF NOT pg_has_role(current_user, reader, 'SET') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER WITH SET TRUE', reader);
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', reader);
  END LOOP;
END $$;
--> statement-breakpoint
-- The settings of a transaction; null when it has none, so that nothing is seen by mistake.
CREATE FUNCTION current_centre() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('traject.centre_id', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION current_staff() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('traject.staff_id', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION current_team() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('traject.team_id', true), '')::uuid;
--> statement-breakpoint
-- The next number of a file in a year. It runs with the rights of the owner, for a social worker does not see the files
-- of other teams and would give a number twice; the centre is still that of the transaction.
CREATE FUNCTION next_file_number(year text) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public
  RETURN (
    SELECT coalesce(max(split_part(number, '-', 2)::integer), 0) + 1 FROM dossier
    WHERE centre_id = current_centre() AND number LIKE year || '-%'
  );
--> statement-breakpoint
-- Row-level security by centre on every table that there is.
DO $$
DECLARE
  name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_centre ON public.%I USING (centre_id = (SELECT current_centre())) '
      'WITH CHECK (centre_id = (SELECT current_centre()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO traject_operator', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- An operator works on one centre at a time but must be able to list them and to found a new one.
CREATE POLICY operator_lists_centres ON centre FOR SELECT TO traject_operator USING (true);
--> statement-breakpoint
-- Before a centre is known, signing in looks up for which centres the account works.
CREATE POLICY operator_finds_staff ON staff FOR SELECT TO traject_operator USING (true);
--> statement-breakpoint
-- A social worker sees the files of the own team and those he or she is worker or replacement of; no team set = all.
CREATE POLICY own_team ON dossier AS RESTRICTIVE TO traject_worker USING (
  (SELECT current_team()) IS NULL
  OR team_id = (SELECT current_team())
  OR worker_id = (SELECT current_staff())
  OR replacement_id = (SELECT current_staff())
);
--> statement-breakpoint
-- What everybody with a centre may read.
GRANT SELECT ON centre, team, staff TO
  traject_worker, traject_secretary, traject_finance, traject_management, traject_inspector, traject_administrator;
--> statement-breakpoint
-- Everybody leaves a trace and cannot read the contents of others' traces.
GRANT INSERT ON audit_entry TO
  traject_worker, traject_secretary, traject_finance, traject_management, traject_inspector, traject_administrator;
GRANT SELECT, UPDATE, INSERT ON audit_chain TO
  traject_worker, traject_secretary, traject_finance, traject_management, traject_inspector, traject_administrator;
GRANT SELECT, INSERT ON handled_request TO
  traject_worker, traject_secretary, traject_finance, traject_management, traject_inspector, traject_administrator;
GRANT SELECT (centre_id, sequence, at, actor, action, dossier_id, record, record_id, hash)
  ON audit_entry TO traject_administrator;
--> statement-breakpoint
-- Social workers and their head: the whole file.
GRANT SELECT, INSERT, UPDATE ON
  person, dossier, consultation, award, project_request, study_acceptance, work_track, exemption, exemption_reason,
  balance, balance_domain, contract, contract_third_party, evaluation, evaluation_text, evaluation_result,
  interview_request, subsidy_decision, contract_interruption
  TO traject_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON
  balance_goal, contract_objective, contract_commitment, contract_third_party, duty TO traject_worker;
GRANT SELECT, INSERT ON frozen_document TO traject_worker;
--> statement-breakpoint
-- The secretary of the committee: decisions; never the balance, the evaluations' text or the reasons of an exemption.
GRANT SELECT ON
  person, dossier, consultation, award, project_request, study_acceptance, work_track, exemption,
  contract, contract_third_party, contract_interruption, evaluation, interview_request, subsidy_decision, duty
  TO traject_secretary;
--> statement-breakpoint
-- Finance: what the subsidy is judged on; never the balance, the evaluations' text or the reasons of an exemption.
GRANT SELECT ON
  person, dossier, consultation, award, study_acceptance, exemption, contract_third_party, contract_interruption,
  subsidy_decision, duty
  TO traject_finance;
GRANT SELECT (centre_id, id, dossier_id, kind, noted_on, signed_by_person_on, signed_by_centre_on, ended_on, frozen,
  starts_on, end_agreed, ends_on, framework_version, action_areas, includes_training, cost_of_enrolment,
  cost_of_insurance, cost_of_work_clothes, cost_of_travel, community_service, studies_end_on, informed_on, given_on,
  version, recorded_by, recorded_at)
  ON contract TO traject_finance;
--> statement-breakpoint
-- Management: figures without names.
GRANT SELECT (centre_id, id, birth_date) ON person TO traject_management;
GRANT SELECT ON
  dossier, consultation, award, study_acceptance, exemption, contract_third_party, contract_interruption,
  subsidy_decision, duty
  TO traject_management;
GRANT SELECT (centre_id, id, dossier_id, kind, noted_on, signed_by_person_on, signed_by_centre_on, ended_on, frozen,
  starts_on, end_agreed, ends_on, framework_version, action_areas, includes_training, cost_of_enrolment,
  cost_of_insurance, cost_of_work_clothes, cost_of_travel, community_service, studies_end_on, informed_on, given_on,
  version, recorded_by, recorded_at)
  ON contract TO traject_management;
--> statement-breakpoint
-- The administrator: people who sign in and settings; no contents of files.
GRANT INSERT, UPDATE ON staff, team TO traject_administrator;
GRANT UPDATE ON centre TO traject_administrator;
--> statement-breakpoint
-- Signed is frozen: of a signed contract only its end may still change, and it is never deleted.
CREATE FUNCTION refuse_change_of_signed_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.frozen THEN RAISE EXCEPTION 'a signed contract is frozen' USING ERRCODE = 'TJ001'; END IF;
    RETURN OLD;
  END IF;
  IF OLD.frozen AND
    (to_jsonb(NEW) - ARRAY['ended_on', 'end_result', 'noted_on', 'version']) IS DISTINCT FROM
    (to_jsonb(OLD) - ARRAY['ended_on', 'end_result', 'noted_on', 'version'])
  THEN
    RAISE EXCEPTION 'a signed contract is frozen' USING ERRCODE = 'TJ001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER signed_is_frozen BEFORE UPDATE OR DELETE ON contract
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_signed_contract();
--> statement-breakpoint
CREATE FUNCTION refuse_change_in_signed_contract() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part record;
BEGIN
  part := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  IF EXISTS (
    SELECT FROM contract WHERE centre_id = part.centre_id AND id = part.contract_id AND frozen
  ) THEN
    RAISE EXCEPTION 'a signed contract is frozen' USING ERRCODE = 'TJ001';
  END IF;
  RETURN part;
END $$;
--> statement-breakpoint
CREATE TRIGGER signed_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON contract_objective
  FOR EACH ROW EXECUTE FUNCTION refuse_change_in_signed_contract();
--> statement-breakpoint
CREATE TRIGGER signed_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON contract_commitment
  FOR EACH ROW EXECUTE FUNCTION refuse_change_in_signed_contract();
--> statement-breakpoint
CREATE TRIGGER signed_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON contract_third_party
  FOR EACH ROW EXECUTE FUNCTION refuse_change_in_signed_contract();
--> statement-breakpoint
-- What was frozen, and what was logged, is never changed by anybody.
CREATE FUNCTION refuse_any_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'TJ001';
END $$;
--> statement-breakpoint
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON frozen_document
  FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
--> statement-breakpoint
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
