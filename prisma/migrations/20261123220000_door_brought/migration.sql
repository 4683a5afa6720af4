-- Rows that a phone has left from an earlier link come by its new one, or by the office's hand. What of them waits for a
-- decision stands under the device and the number it was made with; and that device has so many rows less than it told.
CREATE OR REPLACE FUNCTION attendance_take(
  meeting uuid, kind_of_meeting text, municipality uuid, arrived_at timestamptz, sender jsonb, judged_by jsonb,
  new_rows jsonb, new_reviews jsonb
) RETURNS TABLE (is_current boolean, device_seq int, named int, women int, men int, youth int)
LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
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
    SELECT r.id, meeting, kind_of_meeting, municipality, coalesce(r."deviceId", device), r."deviceSeq",
      r."eventId", r."contentHash", r.reason, r.fault, r.raw, arrived_at
    FROM jsonb_to_recordset(new_reviews) AS r (id uuid, "deviceId" text, "deviceSeq" int, "eventId" uuid, "contentHash" text, reason text,
      fault text, raw jsonb);
  END IF;
  IF sender->'brought' <> '[]' THEN
    PERFORM attendance_see_brought(meeting, sender->'brought');
  END IF;
  RETURN QUERY SELECT true, attendance_see_device(meeting, arrived_at, sender), t.named, t.women, t.men, t.youth
    FROM (SELECT 1) one LEFT JOIN attendance_total t ON t.meeting_id = meeting;
END $$;

CREATE FUNCTION attendance_see_brought(meeting uuid, brought jsonb) RETURNS void LANGUAGE sql AS $$
  UPDATE door_device d SET
    waiting = CASE WHEN d.waiting IS NOT NULL THEN greatest(0, d.waiting - b.came) END,
    last_seq = (SELECT coalesce(max(placed.seq), d.last_seq) FROM (
      SELECT arrived.seq, row_number() OVER (ORDER BY arrived.seq) AS place FROM (
        SELECT e.device_seq AS seq FROM attendance_event e
          WHERE e.meeting_id = meeting AND e.device_id = b.device AND e.device_seq > d.last_seq
        UNION
        SELECT r.device_seq FROM attendance_review r
          WHERE r.meeting_id = meeting AND r.device_id = b.device AND r.device_seq > d.last_seq
      ) arrived
    ) placed WHERE placed.seq = d.last_seq + placed.place)
  FROM jsonb_to_recordset(brought) AS b (device text, came int)
  WHERE d.meeting_id = meeting AND d.id = b.device::uuid
$$;
