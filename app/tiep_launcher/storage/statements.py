"""The statements by which the store reads and writes."""

BY_ID = "SELECT launch_id, record FROM launches WHERE launch_id = ?"
BY_REQUEST = "SELECT launch_id, record FROM launches WHERE request_id = ?"
OF_VISIT = (
    "SELECT launch_id, record FROM launches WHERE facility = ? AND patient_id = ? AND visit_id = ?"
    " ORDER BY number DESC"
)
ALL = "SELECT launch_id, record FROM launches ORDER BY number"
OTHER_OF_SESSION = "SELECT 1 FROM launches WHERE facility = ? AND session_id = ? AND launch_id <> ?"
INSERT = (
    "INSERT INTO launches"
    " (facility, patient_id, visit_id, request_id, session_id, created_at, record, launch_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
UPDATE = (
    "UPDATE launches SET facility = ?, patient_id = ?, visit_id = ?, request_id = ?, session_id = ?,"
    " created_at = ?, record = ? WHERE launch_id = ?"
)
ALL_UNMATCHED = "SELECT item_id, record FROM unmatched ORDER BY number"
KEEP_UNMATCHED = (
    "INSERT INTO unmatched (item_id, record) VALUES (?, ?)"
    " ON CONFLICT (item_id) DO UPDATE SET record = excluded.record"
)
DROP_UNMATCHED = "DELETE FROM unmatched WHERE item_id = ?"
DROP = "DELETE FROM launches WHERE launch_id = ?"
