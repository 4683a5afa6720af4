-- A batch of the door in one round trip: all devices of a meeting queue up here, so nobody holds the lock while the app
-- thinks. What the app judged by was read before, without the lock; it is asked again under it, and when it is no longer
-- so, nothing is written and the app judges anew.
CREATE FUNCTION attendance_take(
  meeting uuid, kind_of_meeting text, municipality uuid, arrived_at timestamptz, sender jsonb, judged_by jsonb,
  new_rows jsonb, new_reviews jsonb
) RETURNS TABLE (is_current boolean, device_seq int, named int, women int, men int, youth int)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  device text := sender->>'deviceId';
  ids uuid[] := ARRAY(SELECT jsonb_array_elements_text(judged_by->'ids')::uuid);
  marks text[] := ARRAY(SELECT jsonb_array_elements_text(judged_by->'marks'));
BEGIN
  IF new_rows <> '[]' OR new_reviews <> '[]' THEN
    PERFORM FROM attendance_total t WHERE t.meeting_id = meeting FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO attendance_total (meeting_id, meeting_kind, municipality_id, changed_at)
        VALUES (meeting, kind_of_meeting, municipality, arrived_at) ON CONFLICT DO NOTHING;
      PERFORM FROM attendance_total t WHERE t.meeting_id = meeting FOR UPDATE;
    END IF;
    IF attendance_signed(meeting) <> (judged_by->>'isSigned')::boolean
      OR (SELECT count(*) FROM attendance_event e WHERE e.meeting_id = meeting AND e.id = ANY (ids))
        <> (judged_by->>'logged')::int
      OR (SELECT count(*) FROM attendance_review r WHERE r.meeting_id = meeting
        AND (r.event_id = ANY (ids) OR (r.device_id = device AND r.content_hash = ANY (marks))))
        <> (judged_by->>'reviewed')::int
    THEN
      RETURN QUERY SELECT false, 0, 0, NULL::int, NULL::int, NULL::int;
      RETURN;
    END IF;
  END IF;
  IF new_rows <> '[]' THEN
    INSERT INTO attendance_event (meeting_id, meeting_kind, municipality_id, by_id, by_name, received_at, id, kind,
      person_id, new_person, sex, age_band, role, village_id, women, men, youth, target_id, reason,
      device_id, device_seq, device_at, utc_offset, clock_skew_ms, happened_at)
    SELECT meeting, kind_of_meeting, municipality, (sender->>'byId')::uuid, sender->>'byName', arrived_at, e.id, e.kind,
      e."personId", nullif(e."newPerson", 'null'), e.sex, e."ageBand", e.role, e."villageId", e.women, e.men, e.youth,
      e."targetId", e.reason, e."deviceId", e."deviceSeq", e."deviceAt", e."utcOffset", e."clockSkewMs", e."happenedAt"
    FROM ROWS FROM (jsonb_to_recordset(new_rows) AS (id uuid, kind text, "personId" uuid, "newPerson" jsonb, sex text,
      "ageBand" text, role text, "villageId" uuid, women int, men int, youth int, "targetId" uuid, reason text,
      "deviceId" text, "deviceSeq" int, "deviceAt" timestamptz, "utcOffset" int, "clockSkewMs" bigint,
      "happenedAt" timestamptz)) WITH ORDINALITY e
    ORDER BY e.ordinality;
  END IF;
  IF new_reviews <> '[]' THEN
    INSERT INTO attendance_review (id, meeting_id, meeting_kind, municipality_id, device_id, device_seq, event_id,
      content_hash, reason, fault, raw, received_at)
    SELECT r.id, meeting, kind_of_meeting, municipality, device, r."deviceSeq", r."eventId", r."contentHash", r.reason,
      r.fault, r.raw, arrived_at
    FROM jsonb_to_recordset(new_reviews) AS r (id uuid, "deviceSeq" int, "eventId" uuid, "contentHash" text, reason text,
      fault text, raw jsonb);
  END IF;
  RETURN QUERY SELECT true, attendance_see_device(meeting, arrived_at, sender), t.named, t.women, t.men, t.youth
    FROM (SELECT 1) one LEFT JOIN attendance_total t ON t.meeting_id = meeting;
END $$;

CREATE FUNCTION attendance_signed(meeting uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM minutes m JOIN signature s ON s.minutes_id = m.id WHERE m.assembly_id = meeting AND s.withdrawn_at IS NULL)
$$;

-- Notes what a device told of itself; answers its highest number without a gap below, rows for review counted too.
CREATE FUNCTION attendance_see_device(meeting uuid, arrived_at timestamptz, sender jsonb) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE
  device text := sender->>'deviceId';
  door uuid := (sender->>'door')::uuid;
  gap_free int := coalesce((SELECT d.last_seq FROM door_device d WHERE d.id = door AND d.meeting_id = meeting), 0);
BEGIN
  SELECT coalesce(max(placed.seq), gap_free) INTO gap_free FROM (
    SELECT arrived.seq, row_number() OVER (ORDER BY arrived.seq) AS place FROM (
      SELECT e.device_seq AS seq FROM attendance_event e
        WHERE e.meeting_id = meeting AND e.device_id = device AND e.device_seq > gap_free
      UNION
      SELECT r.device_seq FROM attendance_review r
        WHERE r.meeting_id = meeting AND r.device_id = device AND r.device_seq > gap_free
    ) arrived
  ) placed WHERE placed.seq = gap_free + placed.place;
  UPDATE door_device SET last_seq = greatest(last_seq, gap_free) WHERE id = door AND meeting_id = meeting
    AND NOT (sender->>'isThere')::boolean AND last_seq < gap_free;
  UPDATE door_device SET last_seq = greatest(last_seq, gap_free), last_seen_at = arrived_at,
    clock_skew_ms = coalesce((sender->>'skewMs')::bigint, clock_skew_ms), waiting = (sender->>'waiting')::int,
    protocol = (sender->>'protocol')::int, build = coalesce(sender->>'build', build)
    WHERE id = door AND meeting_id = meeting AND (sender->>'isThere')::boolean;
  RETURN gap_free;
END $$;
