-- Who signed is known by subject, too. What was sealed before has none, and stays as it was sealed.
alter table sign_off add column signer_subject text; -- as the identity provider knows them
alter table sign_off add constraint sign_off_subject_ck check (rule <> 1 or signer_subject is null);
