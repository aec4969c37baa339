// What the database needs beside what every engine has: one node a name of what it says of itself, however many loads begin at once.
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (store:Store) REQUIRE store.id IS UNIQUE
