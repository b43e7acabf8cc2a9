// RUN: openxla-opt %s --allow-unregistered-dialect --emit-bytecode | openxla-opt - --allow-unregistered-dialect | FileCheck %s
// RUN: not openxla-opt %s --allow-unregistered-dialect --emit-bytecode --emit-bytecode-version=4 2>&1 | FileCheck %s --check-prefix=OLD

// A property and an attribute may have one name, but not where properties are among the attributes.

// CHECK: "foo.bar"() <{a = 1 : i32}> {a = 2 : i32} : () -> ()
// OLD: version 4 of bytecode has no properties, and 'foo.bar' has an attribute 'a' beside the property of that name
"foo.bar"() <{a = 1 : i32}> {a = 2 : i32} : () -> ()
