CREATE SCHEMA `default`;
