CREATE QUEUE UserTasks (
  UserId INT64 NOT NULL,
  MessageId STRING(36) NOT NULL,
  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp = true),
  Shard INT64 NOT NULL AS (MOD(FARM_FINGERPRINT(MessageId), 16)) STORED HIDDEN,
  Payload BYTES(MAX) NOT NULL HIDDEN OPTIONS (x = 1),
) PRIMARY KEY (UserId, MessageId DESC, CreatedAt, Shard),
  INTERLEAVE IN PARENT Users ON DELETE CASCADE,
  ROW DELETION POLICY (OLDER_THAN(CreatedAt, INTERVAL 7 DAY)),
  OPTIONS (receive_mode = 'PULL', disable_send = false, disable_delivery = true, locality_group = 'cold');
create queue if not exists Q (id int64, payload examples.Message not null) primary key (id), options (disable_delivery = true);
CREATE QUEUE Children (a INT64 NOT NULL, Payload JSON NOT NULL) PRIMARY KEY (a), INTERLEAVE IN Parents;
CREATE QUEUE `Q` (a INT64, Payload STRING(10) NOT NULL) PRIMARY KEY (a);
