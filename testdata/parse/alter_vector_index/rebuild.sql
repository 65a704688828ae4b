ALTER VECTOR INDEX EmbeddingIndex REBUILD;
alter vector index sales.EmbeddingIndex rebuild;
ALTER VECTOR INDEX rebuild REBUILD;
