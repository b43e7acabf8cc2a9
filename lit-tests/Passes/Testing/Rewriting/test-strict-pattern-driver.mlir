// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-strict-pattern-driver{strictness=AnyOp}))' -split-input-file | FileCheck %s
// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-strict-pattern-driver{strictness=ExistingAndNewOps}))' -split-input-file | FileCheck %s --check-prefix=NEW
// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-strict-pattern-driver{strictness=ExistingOps}))' -split-input-file | FileCheck %s --check-prefix=EXISTING

func.func @erase() {
  %0 = "test.arg"() : () -> i32
  %1 = "test.erase_op"(%0) : (i32) -> i32
  return
}

// -----

func.func @insert() {
  %0 = "test.insert_same_op"() : () -> i32
  return
}

// -----

func.func @replace() {
  %0 = "test.replace_with_new_op"() : () -> i32
  return
}

// -----

func.func @replace_and_erase() {
  "test.replace_with_new_op"() {create_erase_op} : () -> ()
  return
}

// -----

func.func @blocks() {
  return
^bb1:
  "test.change_block_op"()[^bb1, ^bb2] : () -> ()
^bb2:
  return
^bb3:
  "test.implicit_change_op"()[^bb1] : () -> ()
}

// CHECK: notifyOperationErased: test.erase_op
// CHECK-NEXT: module {
// CHECK-NEXT: func.func @erase() attributes {pattern_driver_all_erased = true, pattern_driver_changed = true} {
// CHECK-NEXT: %0 = "test.arg"() : () -> i32
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK: // -----
// CHECK-NEXT: notifyOperationInserted: test.insert_same_op, was unlinked
// CHECK-NEXT: notifyOperationModified: test.insert_same_op
// CHECK-NEXT: module {
// CHECK-NEXT: func.func @insert() attributes {pattern_driver_all_erased = false, pattern_driver_changed = true} {
// CHECK-NEXT: %0 = "test.insert_same_op"() {skip = true} : () -> i32
// CHECK-NEXT: %1 = "test.insert_same_op"() {skip = true} : () -> i32
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK: // -----
// CHECK-NEXT: notifyOperationInserted: test.new_op, was unlinked
// CHECK-NEXT: notifyOperationReplaced: test.replace_with_new_op
// CHECK-NEXT: notifyOperationErased: test.replace_with_new_op
// CHECK-NEXT: module {
// CHECK-NEXT: func.func @replace() attributes {pattern_driver_all_erased = true, pattern_driver_changed = true} {
// CHECK-NEXT: %0 = "test.new_op"() : () -> i32
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK: // -----
// CHECK-NEXT: notifyOperationInserted: test.erase_op, was unlinked
// CHECK-NEXT: notifyOperationReplaced: test.replace_with_new_op
// CHECK-NEXT: notifyOperationErased: test.replace_with_new_op
// CHECK-NEXT: notifyOperationErased: test.erase_op
// CHECK-NEXT: module {
// CHECK-NEXT: func.func @replace_and_erase() attributes {pattern_driver_all_erased = true, pattern_driver_changed = true} {
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK: // -----
// CHECK-NEXT: notifyOperationModified: test.implicit_change_op
// CHECK-NEXT: notifyOperationModified: test.change_block_op
// CHECK-NEXT: notifyOperationModified: test.implicit_change_op
// CHECK-NEXT: module {
// CHECK-NEXT: func.func @blocks() attributes {pattern_driver_all_erased = false, pattern_driver_changed = true} {
// CHECK-NEXT: return
// CHECK-NEXT: ^bb1:  // no predecessors
// CHECK-NEXT: "test.change_block_op"()[^bb2, ^bb2] : () -> ()
// CHECK-NEXT: ^bb2:  // 2 preds: ^bb1, ^bb1
// CHECK-NEXT: return
// CHECK-NEXT: ^bb3:  // pred: ^bb3
// CHECK-NEXT: "test.implicit_change_op"()[^bb3] : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: }

// NEW: notifyOperationErased: test.erase_op
// NEW-NEXT: module {
// NEW-NEXT: func.func @erase() attributes {pattern_driver_all_erased = true, pattern_driver_changed = true} {
// NEW-NEXT: %0 = "test.arg"() : () -> i32
// NEW-NEXT: return
// NEW-NEXT: }
// NEW-NEXT: }
// NEW: // -----
// NEW-NEXT: notifyOperationInserted: test.insert_same_op, was unlinked
// NEW-NEXT: notifyOperationModified: test.insert_same_op
// NEW-NEXT: module {
// NEW-NEXT: func.func @insert() attributes {pattern_driver_all_erased = false, pattern_driver_changed = true} {
// NEW-NEXT: %0 = "test.insert_same_op"() {skip = true} : () -> i32
// NEW-NEXT: %1 = "test.insert_same_op"() {skip = true} : () -> i32
// NEW-NEXT: return
// NEW-NEXT: }
// NEW-NEXT: }
// NEW: // -----
// NEW-NEXT: notifyOperationInserted: test.new_op, was unlinked
// NEW-NEXT: notifyOperationReplaced: test.replace_with_new_op
// NEW-NEXT: notifyOperationErased: test.replace_with_new_op
// NEW-NEXT: module {
// NEW-NEXT: func.func @replace() attributes {pattern_driver_all_erased = true, pattern_driver_changed = true} {
// NEW-NEXT: %0 = "test.new_op"() : () -> i32
// NEW-NEXT: return
// NEW-NEXT: }
// NEW-NEXT: }
// NEW: // -----
// NEW-NEXT: notifyOperationInserted: test.erase_op, was unlinked
// NEW-NEXT: notifyOperationReplaced: test.replace_with_new_op
// NEW-NEXT: notifyOperationErased: test.replace_with_new_op
// NEW-NEXT: notifyOperationErased: test.erase_op
// NEW-NEXT: module {
// NEW-NEXT: func.func @replace_and_erase() attributes {pattern_driver_all_erased = true, pattern_driver_changed = true} {
// NEW-NEXT: return
// NEW-NEXT: }
// NEW-NEXT: }
// NEW: // -----
// NEW-NEXT: notifyOperationModified: test.implicit_change_op
// NEW-NEXT: notifyOperationModified: test.change_block_op
// NEW-NEXT: module {
// NEW-NEXT: func.func @blocks() attributes {pattern_driver_all_erased = false, pattern_driver_changed = true} {
// NEW-NEXT: return
// NEW-NEXT: ^bb1:  // no predecessors
// NEW-NEXT: "test.change_block_op"()[^bb2, ^bb2] : () -> ()
// NEW-NEXT: ^bb2:  // 3 preds: ^bb1, ^bb1, ^bb3
// NEW-NEXT: return
// NEW-NEXT: ^bb3:  // no predecessors
// NEW-NEXT: "test.implicit_change_op"()[^bb2] : () -> ()
// NEW-NEXT: }
// NEW-NEXT: }

// EXISTING: notifyOperationErased: test.erase_op
// EXISTING-NEXT: module {
// EXISTING-NEXT: func.func @erase() attributes {pattern_driver_all_erased = true, pattern_driver_changed = true} {
// EXISTING-NEXT: %0 = "test.arg"() : () -> i32
// EXISTING-NEXT: return
// EXISTING-NEXT: }
// EXISTING-NEXT: }
// EXISTING: // -----
// EXISTING-NEXT: notifyOperationInserted: test.insert_same_op, was unlinked
// EXISTING-NEXT: notifyOperationModified: test.insert_same_op
// EXISTING-NEXT: module {
// EXISTING-NEXT: func.func @insert() attributes {pattern_driver_all_erased = false, pattern_driver_changed = true} {
// EXISTING-NEXT: %0 = "test.insert_same_op"() {skip = true} : () -> i32
// EXISTING-NEXT: %1 = "test.insert_same_op"() {skip = true} : () -> i32
// EXISTING-NEXT: return
// EXISTING-NEXT: }
// EXISTING-NEXT: }
// EXISTING: // -----
// EXISTING-NEXT: notifyOperationInserted: test.new_op, was unlinked
// EXISTING-NEXT: notifyOperationReplaced: test.replace_with_new_op
// EXISTING-NEXT: notifyOperationErased: test.replace_with_new_op
// EXISTING-NEXT: module {
// EXISTING-NEXT: func.func @replace() attributes {pattern_driver_all_erased = true, pattern_driver_changed = true} {
// EXISTING-NEXT: %0 = "test.new_op"() : () -> i32
// EXISTING-NEXT: return
// EXISTING-NEXT: }
// EXISTING-NEXT: }
// EXISTING: // -----
// EXISTING-NEXT: notifyOperationInserted: test.erase_op, was unlinked
// EXISTING-NEXT: notifyOperationReplaced: test.replace_with_new_op
// EXISTING-NEXT: notifyOperationErased: test.replace_with_new_op
// EXISTING-NEXT: module {
// EXISTING-NEXT: func.func @replace_and_erase() attributes {pattern_driver_all_erased = true, pattern_driver_changed = true} {
// EXISTING-NEXT: "test.erase_op"() : () -> ()
// EXISTING-NEXT: return
// EXISTING-NEXT: }
// EXISTING-NEXT: }
// EXISTING: // -----
// EXISTING-NEXT: notifyOperationModified: test.implicit_change_op
// EXISTING-NEXT: notifyOperationModified: test.change_block_op
// EXISTING-NEXT: module {
// EXISTING-NEXT: func.func @blocks() attributes {pattern_driver_all_erased = false, pattern_driver_changed = true} {
// EXISTING-NEXT: return
// EXISTING-NEXT: ^bb1:  // no predecessors
// EXISTING-NEXT: "test.change_block_op"()[^bb2, ^bb2] : () -> ()
// EXISTING-NEXT: ^bb2:  // 3 preds: ^bb1, ^bb1, ^bb3
// EXISTING-NEXT: return
// EXISTING-NEXT: ^bb3:  // no predecessors
// EXISTING-NEXT: "test.implicit_change_op"()[^bb2] : () -> ()
// EXISTING-NEXT: }
// EXISTING-NEXT: }
