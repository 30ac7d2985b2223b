-- When a complaint was taken over, and who of us sees to each stage.
ALTER TABLE complaint ADD COLUMN handed_accepted_on DATE;
ALTER TABLE complaint ADD COLUMN heard_by VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE complaint ADD COLUMN told_by VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE complaint ADD COLUMN carried_out_by VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE complaint ADD COLUMN reviewed_by VARCHAR(200) DEFAULT '' NOT NULL;
COMMENT ON COLUMN complaint.handed_accepted_on IS 'When the other side accepted; null though accepted where the day is not known';
COMMENT ON COLUMN complaint.heard_by IS 'Who of us listened';
COMMENT ON COLUMN complaint.told_by IS 'Who of us tells the customer';
COMMENT ON COLUMN complaint.carried_out_by IS 'Who of us does what was agreed';
COMMENT ON COLUMN complaint.reviewed_by IS 'Who of us looks back on it';
