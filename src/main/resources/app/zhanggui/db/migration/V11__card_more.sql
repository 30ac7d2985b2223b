-- More of the customer card.

-- A picture of a complaint hangs on the complaint, though it lies with the customer's papers.
ALTER TABLE attachment ADD COLUMN owner_id BIGINT;
COMMENT ON COLUMN attachment.owner_id IS 'Row of another room it hangs on, as a complaint; null if it hangs on the card itself';
CREATE INDEX attachment_owner ON attachment (owner_id);

-- A removed file comes back from the history, and no row of the history holds more than a million characters.
CREATE TABLE attachment_part (
    id            BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    attachment_id BIGINT            NOT NULL REFERENCES attachment (id),
    customer_id   BIGINT            NOT NULL REFERENCES customer (id),
    position      SMALLINT          NOT NULL,
    content       VARBINARY(524288) NOT NULL
);
COMMENT ON TABLE attachment_part IS 'A piece of what an attachment holds: a whole one would not fit into the history';
COMMENT ON COLUMN attachment_part.position IS '0 is the beginning';
CREATE INDEX attachment_part_of ON attachment_part (attachment_id);
CREATE INDEX attachment_part_customer ON attachment_part (customer_id);
INSERT INTO attachment_part (attachment_id, customer_id, position, content)
SELECT whole.id, whole.customer_id, piece.x, SUBSTRING(whole.content FROM piece.x * 524288 + 1 FOR 524288)
FROM attachment whole JOIN SYSTEM_RANGE(0, 63) piece ON piece.x * 524288 < whole.byte_count;
ALTER TABLE attachment DROP COLUMN content;
