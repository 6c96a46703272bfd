-- A plan brings some ten thousand numbers at once: they wait in a short list and enter the index together, which takes less
-- than half the time. The list stays short, because every search reads it through.
alter index target_grams set (fastupdate = on, gin_pending_list_limit = 256);
alter index task_grams set (fastupdate = on, gin_pending_list_limit = 256);
alter index plan_unit_grams set (fastupdate = on, gin_pending_list_limit = 256);
