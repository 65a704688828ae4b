ALTER DATABASE db SET OPTIONS (optimizer_version = 9, use_unenforced_foreign_key_for_query_optimization = false);
ALTER DATABASE db SET OPTIONS (optimizer_version = 10);
ALTER DATABASE db SET OPTIONS (optimizer_version = null, use_unenforced_foreign_key_for_query_optimization = 'no');
