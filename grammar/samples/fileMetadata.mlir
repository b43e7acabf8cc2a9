{-#
  dialect_resources: { builtin: { a: "0x0400000001020304", "b c": "0x08000000" } },
  external_resources: { mlir_reproducer: { pipeline: "builtin.module()", disable_threading: true } }
#-}
