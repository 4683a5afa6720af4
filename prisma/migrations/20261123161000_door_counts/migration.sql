-- Which events are taken back, and which counted heads, without reading a whole meeting.
CREATE INDEX attendance_event_targets ON attendance_event (meeting_id, target_id) WHERE target_id IS NOT NULL;
CREATE INDEX attendance_event_tallies ON attendance_event (meeting_id) WHERE kind = 'tally';

-- The head count that stands (lib/attendance/counted.ts): the office's last one, else the highest of the counters' last.
CREATE FUNCTION attendance_standing_count(meeting uuid) RETURNS TABLE (women int, men int, youth int, total int)
LANGUAGE sql STABLE AS $$
  WITH last AS (
    SELECT DISTINCT ON (t.by_id, t.device_id) t.id, t.women, t.men, t.youth, t.happened_at, t.device_seq,
      coalesce(t.total, t.women + t.men) AS total, starts_with(t.device_id, 'office:') AS office
    FROM attendance_event t
    WHERE t.meeting_id = meeting AND t.kind = 'tally' AND NOT EXISTS (
      SELECT FROM attendance_event v WHERE v.meeting_id = meeting AND v.target_id = t.id AND v.kind = 'void')
    ORDER BY t.by_id, t.device_id, t.happened_at DESC, t.device_seq DESC, t.id DESC
  )
  SELECT last.women, last.men, last.youth, last.total FROM last
  ORDER BY office DESC,
    CASE WHEN office THEN 0 ELSE coalesce(last.total, coalesce(last.women, 0) + coalesce(last.men, 0)) END DESC,
    CASE WHEN office THEN happened_at END DESC, CASE WHEN office THEN device_seq END DESC, CASE WHEN office THEN id END DESC,
    happened_at, device_seq, id
  LIMIT 1
$$;

-- Adds what one statement wrote of one meeting. Order does not matter: a tap whose void came before it never stands, and
-- of several voids of one tap the first takes it back.
CREATE FUNCTION attendance_add(meeting uuid, tap_ids uuid[], tap_keys text[], void_ids uuid[], targets uuid[])
RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  -- Found by the index in one go: a join would read every void of the meeting for every tap.
  void_before uuid[] := ARRAY(
    SELECT v.target_id FROM attendance_event v
    WHERE v.meeting_id = meeting AND v.target_id = ANY (tap_ids || targets) AND v.kind = 'void' AND v.id <> ALL (void_ids));
  keys text[];
  steps int[];
  before int;
  after int;
BEGIN
  WITH step AS (
    SELECT tap.key, 1 AS by FROM unnest(tap_ids, tap_keys) AS tap (id, key)
    WHERE tap.id <> ALL (void_before || targets)
    UNION ALL
    SELECT coalesce('person:' || t.person_id, 'walk-in:' || t.id), -1 FROM attendance_event t
    WHERE t.meeting_id = meeting AND t.id = ANY (targets) AND t.kind = 'present' AND t.id <> ALL (tap_ids || void_before)
  )
  SELECT array_agg(sums.key), array_agg(sums.by) INTO keys, steps
  FROM (SELECT key, sum(by)::int AS by FROM step GROUP BY key) sums;
  IF keys IS NULL THEN RETURN 0; END IF;
  INSERT INTO attendance_presence (meeting_id, key, root)
    SELECT meeting, key, key FROM unnest(keys) AS k (key) ON CONFLICT DO NOTHING;
  before := attendance_standing_roots(meeting, keys);
  UPDATE attendance_presence p SET taps = p.taps + steps[array_position(keys, p.key)]
    WHERE p.meeting_id = meeting AND p.key = ANY (keys);
  after := attendance_standing_roots(meeting, keys);
  RETURN after - before;
END $$;

-- How many persons of those behind these keys are present; merged keys stand for one person.
CREATE FUNCTION attendance_standing_roots(meeting uuid, keys text[]) RETURNS int LANGUAGE sql STABLE AS $$
  SELECT count(DISTINCT p.root)::int FROM attendance_presence p
  WHERE p.meeting_id = meeting AND p.taps > 0 AND p.root IN (
    SELECT k.root FROM attendance_presence k WHERE k.meeting_id = meeting AND k.key = ANY (keys))
$$;

CREATE FUNCTION attendance_recount_heads(meeting uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE attendance_total a SET women = c.women, men = c.men, youth = c.youth, total = c.total
  FROM (SELECT 1) one LEFT JOIN attendance_standing_count(meeting) c ON true
  WHERE a.meeting_id = meeting
$$;

-- Every writer of the log comes by here, so the totals cannot be forgotten. Whoever writes locks the row of
-- attendance_total before (lib/minutes/lock, the door); a writer that did not is stopped at it here.
CREATE FUNCTION attendance_count() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part record;
  came int;
BEGIN
  FOR part IN
    SELECT meeting_id, min(meeting_kind) AS meeting_kind, (min(municipality_id::text))::uuid AS municipality_id,
      coalesce(array_agg(id) FILTER (WHERE kind = 'present'), '{}') AS tap_ids,
      coalesce(array_agg(coalesce('person:' || person_id, 'walk-in:' || id)) FILTER (WHERE kind = 'present'), '{}') AS tap_keys,
      coalesce(array_agg(id) FILTER (WHERE kind = 'void'), '{}') AS void_ids,
      coalesce(array_agg(target_id) FILTER (WHERE kind = 'void' AND target_id IS NOT NULL), '{}') AS targets,
      bool_or(kind = 'tally') AS tallied, max(seq) AS last_seq, max(received_at) AS changed_at
    FROM fresh GROUP BY meeting_id ORDER BY meeting_id
  LOOP
    INSERT INTO attendance_total (meeting_id, meeting_kind, municipality_id, changed_at)
      VALUES (part.meeting_id, part.meeting_kind, part.municipality_id, part.changed_at) ON CONFLICT DO NOTHING;
    PERFORM FROM attendance_total WHERE meeting_id = part.meeting_id FOR UPDATE;
    came := attendance_add(part.meeting_id, part.tap_ids, part.tap_keys, part.void_ids, part.targets);
    IF part.tallied OR EXISTS (SELECT FROM attendance_event t
      WHERE t.meeting_id = part.meeting_id AND t.id = ANY (part.targets) AND t.kind = 'tally') THEN
      PERFORM attendance_recount_heads(part.meeting_id);
    END IF;
    UPDATE attendance_total SET named = named + came, last_seq = greatest(last_seq, part.last_seq),
      changed_at = greatest(changed_at, part.changed_at) WHERE meeting_id = part.meeting_id;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER attendance_event_count AFTER INSERT ON attendance_event
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION attendance_count();

-- What was written before there were totals.
INSERT INTO attendance_total (meeting_id, meeting_kind, municipality_id, last_seq, changed_at)
  SELECT meeting_id, min(meeting_kind), (min(municipality_id::text))::uuid, max(seq), max(received_at)
  FROM attendance_event GROUP BY meeting_id ON CONFLICT DO NOTHING;
INSERT INTO attendance_presence (meeting_id, key, root, taps)
  SELECT meeting_id, key, key, count(*) FILTER (WHERE stands) FROM (
    SELECT t.meeting_id, coalesce('person:' || t.person_id, 'walk-in:' || t.id) AS key, NOT EXISTS (
      SELECT FROM attendance_event v WHERE v.meeting_id = t.meeting_id AND v.target_id = t.id AND v.kind = 'void') AS stands
    FROM attendance_event t WHERE t.kind = 'present') taps
  GROUP BY meeting_id, key;
UPDATE attendance_total a SET named = (
  SELECT count(DISTINCT p.root) FROM attendance_presence p WHERE p.meeting_id = a.meeting_id AND p.taps > 0);
SELECT attendance_recount_heads(meeting_id) FROM (SELECT DISTINCT meeting_id FROM attendance_event WHERE kind = 'tally') counted;
