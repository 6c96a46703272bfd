-- Every search reads the pending list through: a quarter of its length still keeps a plan's numbers together.
alter index target_grams set (gin_pending_list_limit = 64);
alter index task_grams set (gin_pending_list_limit = 64);
alter index plan_unit_grams set (gin_pending_list_limit = 64);
