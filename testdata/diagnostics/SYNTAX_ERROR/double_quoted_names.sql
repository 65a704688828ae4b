CREATE TABLE "Singers" ("SingerId" INT64, "Name" STRING(MAX)) PRIMARY KEY ("SingerId");
