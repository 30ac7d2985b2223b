-- More of the complaints.
CREATE TABLE serial_number (
    id         BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    series     VARCHAR(20) NOT NULL UNIQUE,
    last_given INTEGER     NOT NULL
);
COMMENT ON TABLE serial_number IS 'Numbers that are quoted to people: one once given is never given again, not even after undo';
COMMENT ON COLUMN serial_number.series IS 'What is counted, as TS-2026- for the complaints of that year';
