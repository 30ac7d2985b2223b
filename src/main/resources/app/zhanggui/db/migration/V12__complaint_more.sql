-- More of the complaints.
CREATE TABLE serial_number (
    id         BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    series     VARCHAR(20) NOT NULL UNIQUE,
    last_given INTEGER     NOT NULL
);
COMMENT ON TABLE serial_number IS 'Numbers that are quoted to people: one once given is never given again, not even after undo';
COMMENT ON COLUMN serial_number.series IS 'What is counted, as TS-2026- for the complaints of that year';

CREATE TABLE suggestion (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id BIGINT        NOT NULL REFERENCES customer (id),
    received_on DATE          NOT NULL,
    words       VARCHAR(1000) NOT NULL,
    decision    VARCHAR(10)   NOT NULL,
    reply_by    DATE,
    replied_on  DATE
);
COMMENT ON TABLE suggestion IS 'What a customer proposed: lighter than a complaint, but answered like one';
COMMENT ON COLUMN suggestion.decision IS 'OPEN, TAKEN or DECLINED';
COMMENT ON COLUMN suggestion.reply_by IS 'By when an answer was promised';
CREATE INDEX suggestion_customer ON suggestion (customer_id);
