-- What the complaints gained.
ALTER TABLE complaint ADD COLUMN severity VARCHAR(10) DEFAULT 'NORMAL' NOT NULL;
ALTER TABLE complaint ADD COLUMN acknowledged_at TIMESTAMP(0);
ALTER TABLE complaint ADD COLUMN change_person_effect VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE complaint ADD COLUMN change_place_effect VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE complaint ADD COLUMN change_time_effect VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE complaint ADD COLUMN cause_responsible VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE complaint ADD COLUMN carry_out_cost BIGINT;
ALTER TABLE complaint ADD COLUMN follow_up_on DATE;
COMMENT ON COLUMN complaint.severity IS 'SERIOUS, NORMAL or SLIGHT';
COMMENT ON COLUMN complaint.acknowledged_at IS 'When the customer was told that it is taken care of';
COMMENT ON COLUMN complaint.change_effect IS 'Of all three changes together, until each had its own; not written any more';
COMMENT ON COLUMN complaint.cause_responsible IS 'Who has to answer for the cause';
COMMENT ON COLUMN complaint.carry_out_cost IS 'In fen; besides the compensation';
COMMENT ON COLUMN complaint.follow_up_on IS 'When the customer is visited afterwards';
UPDATE complaint SET change_person_effect = change_effect WHERE change_person <> '';
UPDATE complaint SET change_place_effect = change_effect WHERE change_person = '' AND change_place <> '';
UPDATE complaint SET change_time_effect = change_effect WHERE change_person = '' AND change_place = '';

CREATE TABLE complaint_target (
    id       BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    category VARCHAR(10) NOT NULL,
    stage    VARCHAR(10) NOT NULL,
    days     SMALLINT    NOT NULL,
    CONSTRAINT complaint_target_of UNIQUE (category, stage)
);
COMMENT ON TABLE complaint_target IS 'Within how many days a stage should be done; only what the owner changed';
