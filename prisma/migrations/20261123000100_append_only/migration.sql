-- What Prisma's schema cannot say: logs that only grow, frozen versions that never change, and values that make sense.

-- The audit log: each row is numbered and hashed by the database, over the row before it in its chain.
CREATE FUNCTION audit_digest(entry audit_entry) RETURNS char(64) LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws(E'\x1f',
    entry.prev_hash, entry.chain, entry.seq::text, extract(epoch FROM entry.at)::text, coalesce(entry.by_id::text, ''),
    entry.by_name, entry.did, entry.noun, entry.noun_id, coalesce(entry.before::text, ''), coalesce(entry.after::text, '')
  ), 'UTF8')), 'hex');
$$;

CREATE FUNCTION audit_link() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last audit_entry;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || NEW.chain, 0));
  SELECT * INTO last FROM audit_entry WHERE chain = NEW.chain ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.prev_hash := coalesce(last.hash, repeat('0', 64));
  NEW.hash := audit_digest(NEW);
  RETURN NEW;
END $$;

CREATE TRIGGER audit_link BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_link();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER attendance_append_only BEFORE UPDATE OR DELETE ON attendance_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publication_frozen BEFORE UPDATE OR DELETE ON publication FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER minutes_publication_frozen BEFORE UPDATE OR DELETE ON minutes_publication FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER erratum_frozen BEFORE UPDATE OR DELETE ON erratum FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER paper_frozen BEFORE UPDATE OR DELETE ON paper FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stored_file_frozen BEFORE UPDATE ON stored_file FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE stored_file ADD CONSTRAINT stored_file_hash CHECK (sha256 = encode(sha256(data), 'hex') AND size = octet_length(data));
ALTER TABLE assembly ADD CONSTRAINT assembly_sane CHECK (planned_minutes BETWEEN 1 AND 1440 AND starts_at BETWEEN '1990-01-01' AND '2101-01-01');
ALTER TABLE holding ADD CONSTRAINT holding_order CHECK (ended_at IS NULL OR ended_at >= started_at);
ALTER TABLE charter_value ADD CONSTRAINT charter_value_sane CHECK (amount BETWEEN 0 AND 3660 AND unit IN ('h', 'cd', 'wd') AND (valid_to IS NULL OR valid_to > valid_from));
ALTER TABLE item_outcome ADD CONSTRAINT item_outcome_votes CHECK (least(votes_for, votes_against, votes_abstained) >= 0);
ALTER TABLE attendance_event ADD CONSTRAINT attendance_event_numbers CHECK (least(women, men, youth, total) >= 0);
ALTER TABLE role_grant ADD CONSTRAINT role_grant_one_scope CHECK (num_nonnulls(oblast_id, rayon_id, coalesce(village_id, municipality_id), programme_id) <= 1);
