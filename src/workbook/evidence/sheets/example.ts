/** Stands for the associate in a template's example row; such a row is never read. Stored in people's files: it never changes. */
export const EXAMPLE_ASSOCIATE = "Example, delete me";
