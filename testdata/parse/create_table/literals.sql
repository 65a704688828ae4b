-- Every form of a literal, a name and a comment.
CREATE TABLE `Quoted Name` ( # to the end of the line
  Id INT64 NOT NULL DEFAULT (0x1F), /* a block; with 'quotes" */
  A STRING(MAX) DEFAULT ('it\'s'),
  B STRING(0x100) DEFAULT (r"raw \d"),
  C STRING(10) DEFAULT ('''triple 'quoted' ''' || """ "double" """),
  D BYTES(MAX) DEFAULT (b'\x00\xff'),
  E BYTES(16) DEFAULT (rB'''raw
bytes'''),
  F FLOAT64 DEFAULT (1.5e-3 + .5 + 7. + 1e6),
  G DATE DEFAULT (DATE '2020-01-01'),
  H INT64 DEFAULT (-1 - -2),
) PRIMARY KEY (Id);
