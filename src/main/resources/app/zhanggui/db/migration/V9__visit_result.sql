-- What came of the visits.

CREATE TABLE visit_result (
    id                BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id       BIGINT        NOT NULL REFERENCES customer (id),
    visit_id          BIGINT        NOT NULL,
    outcome           VARCHAR(12)   NOT NULL,
    planned_on        DATE          NOT NULL,
    planned_half      VARCHAR(2)    NOT NULL,
    planned_position  SMALLINT      NOT NULL,
    happened_on       DATE          NOT NULL,
    happened_half     VARCHAR(2)    NOT NULL,
    happened_position SMALLINT      NOT NULL,
    note              VARCHAR(2000) DEFAULT '' NOT NULL,
    next_on           DATE,
    contact_record_id BIGINT,
    moved_visit_id    BIGINT
);
COMMENT ON TABLE visit_result IS 'What came of a visit, as ticked on the paper of its day, beside what was planned';
COMMENT ON COLUMN visit_result.visit_id IS 'The visit; the result stays when the plan is made anew or thrown away';
COMMENT ON COLUMN visit_result.outcome IS 'VISITED, MISSED, PHONED or PUT_OFF';
COMMENT ON COLUMN visit_result.planned_on IS 'Day, half-day and place in it as they stood on the paper';
COMMENT ON COLUMN visit_result.happened_on IS 'Day, half-day and place in it as they came about';
COMMENT ON COLUMN visit_result.next_on IS 'When to go again: for one put off the new day, else the next contact';
COMMENT ON COLUMN visit_result.contact_record_id IS 'The talk written for it; the owner may have taken it away since';
COMMENT ON COLUMN visit_result.moved_visit_id IS 'The visit that stands for one put off';
CREATE INDEX visit_result_customer ON visit_result (customer_id);
CREATE INDEX visit_result_visit ON visit_result (visit_id);
CREATE INDEX visit_result_planned ON visit_result (planned_on);
