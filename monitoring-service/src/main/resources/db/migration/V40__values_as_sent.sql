-- What was sent, where the record keeps another value or none: parameter code -> {"value": number, "unit": "as printed"}.
alter table observation add column as_sent jsonb;
alter table observation_history add column as_sent jsonb;

-- Minutes of the periods of the minute data of a device; without it nobody knows which period such data are of.
alter table hj212_device add column minute_interval integer;
