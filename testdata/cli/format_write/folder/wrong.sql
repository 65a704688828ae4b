drop tabel A
