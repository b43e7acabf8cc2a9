dialect_resources: { builtin: { a: "0x0400000001020304" } }
