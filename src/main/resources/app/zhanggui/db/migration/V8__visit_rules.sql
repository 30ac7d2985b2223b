-- What the visit plan needs: what a visit is for, frequencies, days, months.
ALTER TABLE visit ADD COLUMN reason VARCHAR(12) DEFAULT 'ROUTINE' NOT NULL;
COMMENT ON COLUMN visit.reason IS 'ROUTINE, DELIVERY, COLLECTION, SERVICE, GUIDANCE, MAINTENANCE, PROMOTION or OPINION';

ALTER TABLE frequency_rule ADD COLUMN half VARCHAR(20) DEFAULT 'ANY' NOT NULL;
COMMENT ON COLUMN frequency_rule.half IS 'ANY, MORNING_ONLY, RATHER_MORNING or RATHER_AFTERNOON; counts unless morning_only';
ALTER TABLE frequency_rule ADD COLUMN least_gap SMALLINT DEFAULT 0 NOT NULL;
COMMENT ON COLUMN frequency_rule.least_gap IS 'Fewest days between two contacts; 0 for no limit';
ALTER TABLE frequency_rule ADD COLUMN most_gap SMALLINT DEFAULT 0 NOT NULL;
COMMENT ON COLUMN frequency_rule.most_gap IS 'Most days between two contacts; 0 for no limit';

CREATE TABLE card_rule (
    id              BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id     BIGINT      NOT NULL UNIQUE REFERENCES customer (id),
    contact_mode    VARCHAR(10) DEFAULT 'REGULAR' NOT NULL,
    in_person_times SMALLINT,
    phone_times     SMALLINT,
    in_months       SMALLINT,
    half            VARCHAR(20),
    least_gap       SMALLINT,
    most_gap        SMALLINT
);
COMMENT ON TABLE card_rule IS 'How one customer is visited where it differs from the class; without figures the class decides';
COMMENT ON COLUMN card_rule.contact_mode IS 'REGULAR, or ON_DEMAND for those who are only planned by hand';

ALTER TABLE half_day_capacity ADD COLUMN prospect_percent SMALLINT DEFAULT 20 NOT NULL;
COMMENT ON COLUMN half_day_capacity.prospect_percent IS 'Share of the visits that goes to prospects when the month is too full for everybody';

CREATE TABLE work_week (
    id        BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    rest_days VARCHAR(7) NOT NULL
);
COMMENT ON TABLE work_week IS 'One row, and only if the owner changed it';
COMMENT ON COLUMN work_week.rest_days IS 'Weekdays on which the shop rests, 1 Monday to 7 Sunday';

CREATE TABLE duty (
    id     BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    on_day DATE         NOT NULL,
    half   VARCHAR(2)   NOT NULL,
    visits SMALLINT     NOT NULL,
    calls  SMALLINT     NOT NULL,
    name   VARCHAR(100) DEFAULT '' NOT NULL,
    UNIQUE (on_day, half)
);
COMMENT ON TABLE duty IS 'Half-days on which something else is to be done';
COMMENT ON COLUMN duty.visits IS 'What still fits beside it';
