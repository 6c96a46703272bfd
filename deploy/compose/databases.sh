#!/bin/bash
# Makes the three databases, each owned by a role of its own, when PostgreSQL starts for the first time.
set -euo pipefail
for role in plan monitoring report; do
    password="${role^^}_PASSWORD"
    psql -v ON_ERROR_STOP=1 -v role="$role" -v password="${!password}" --username postgres <<'SQL'
create role :"role" login password :'password';
create database :"role" owner :"role" encoding 'UTF8' template template0;
SQL
done
