// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @binary
// CHECK-SAME: (%[[ARG0:.+]]: index, %[[ARG1:.+]]: index) {
// CHECK: %[[V0:.+]] = index.add %[[ARG0]], %[[ARG1]]
// CHECK: %[[V1:.+]] = index.sub %[[ARG0]], %[[ARG1]]
// CHECK: %[[V2:.+]] = index.mul %[[ARG0]], %[[ARG1]]
// CHECK: %[[V3:.+]] = index.divs %[[ARG0]], %[[ARG1]]
// CHECK: %[[V4:.+]] = index.divu %[[ARG0]], %[[ARG1]]
// CHECK: %[[V5:.+]] = index.ceildivs %[[ARG0]], %[[ARG1]]
// CHECK: %[[V6:.+]] = index.ceildivu %[[ARG0]], %[[ARG1]]
// CHECK: %[[V7:.+]] = index.floordivs %[[ARG0]], %[[ARG1]]
// CHECK: %[[V8:.+]] = index.rems %[[ARG0]], %[[ARG1]]
// CHECK: %[[V9:.+]] = index.remu %[[ARG0]], %[[ARG1]]
// CHECK: %[[V10:.+]] = index.maxs %[[ARG0]], %[[ARG1]]
// CHECK: %[[V11:.+]] = index.maxu %[[ARG0]], %[[ARG1]]
// CHECK: %[[V12:.+]] = index.mins %[[ARG0]], %[[ARG1]]
// CHECK: %[[V13:.+]] = index.minu %[[ARG0]], %[[ARG1]]
// CHECK: %[[V14:.+]] = index.shl %[[ARG0]], %[[ARG1]]
// CHECK: %[[V15:.+]] = index.shrs %[[ARG0]], %[[ARG1]]
// CHECK: %[[V16:.+]] = index.shru %[[ARG0]], %[[ARG1]]
// CHECK: %[[V17:.+]] = index.and %[[ARG0]], %[[ARG1]]
// CHECK: %[[V18:.+]] = index.or %[[ARG0]], %[[ARG1]] {tag}
// CHECK: %[[V19:.+]] = index.xor %[[ARG0]], %[[ARG1]]
// CHECK: return
func.func @binary(%a: index, %b: index) {
  %0 = index.add %a, %b
  %1 = index.sub %a, %b
  %2 = index.mul %a, %b
  %3 = index.divs %a, %b
  %4 = index.divu %a, %b
  %5 = index.ceildivs %a, %b
  %6 = index.ceildivu %a, %b
  %7 = index.floordivs %a, %b
  %8 = index.rems %a, %b
  %9 = index.remu %a, %b
  %10 = index.maxs %a, %b
  %11 = index.maxu %a, %b
  %12 = index.mins %a, %b
  %13 = index.minu %a, %b
  %14 = index.shl %a, %b
  %15 = index.shrs %a, %b
  %16 = index.shru %a, %b
  %17 = index.and %a, %b
  %18 = index.or %a, %b {tag}
  %19 = index.xor %a, %b
  return
}

// CHECK-LABEL: func.func @casts
// CHECK-SAME: (%[[ARG0:.+]]: index, %[[ARG1:.+]]: i32) {
// CHECK: %[[V0:.+]] = index.casts %[[ARG0]] : index to i64
// CHECK: %[[V1:.+]] = index.casts %[[ARG1]] : i32 to index
// CHECK: %[[V2:.+]] = index.castu %[[ARG0]] : index to i8
// CHECK: return
func.func @casts(%a: index, %b: i32) {
  %0 = index.casts %a : index to i64
  %1 = index.casts %b : i32 to index
  %2 = index.castu %a : index to i8
  return
}

// CHECK-LABEL: func.func @comparisons
// CHECK-SAME: (%[[ARG0:.+]]: index, %[[ARG1:.+]]: index) {
// CHECK: %[[V0:.+]] = index.cmp eq(%[[ARG0]], %[[ARG1]])
// CHECK: %[[V1:.+]] = index.cmp ne(%[[ARG0]], %[[ARG1]])
// CHECK: %[[V2:.+]] = index.cmp slt(%[[ARG0]], %[[ARG1]])
// CHECK: %[[V3:.+]] = index.cmp sle(%[[ARG0]], %[[ARG1]])
// CHECK: %[[V4:.+]] = index.cmp sgt(%[[ARG0]], %[[ARG1]])
// CHECK: %[[V5:.+]] = index.cmp sge(%[[ARG0]], %[[ARG1]])
// CHECK: %[[V6:.+]] = index.cmp ult(%[[ARG0]], %[[ARG1]])
// CHECK: %[[V7:.+]] = index.cmp ule(%[[ARG0]], %[[ARG1]])
// CHECK: %[[V8:.+]] = index.cmp ugt(%[[ARG0]], %[[ARG1]])
// CHECK: %[[V9:.+]] = index.cmp uge(%[[ARG0]], %[[ARG1]]) {tag}
// CHECK: return
func.func @comparisons(%a: index, %b: index) {
  %0 = index.cmp eq(%a, %b)
  %1 = index.cmp ne(%a, %b)
  %2 = index.cmp slt(%a, %b)
  %3 = index.cmp sle(%a, %b)
  %4 = index.cmp sgt(%a, %b)
  %5 = index.cmp sge(%a, %b)
  %6 = index.cmp ult(%a, %b)
  %7 = index.cmp ule(%a, %b)
  %8 = index.cmp ugt(%a, %b)
  %9 = index.cmp uge(%a, %b) {tag}
  return
}

// CHECK-LABEL: func.func @constants() {
// CHECK: %[[IDX42:.+]] = index.constant 42
// CHECK: %[[IDX_7:.+]] = index.constant -7
// CHECK: %[[TRUE:.+]] = index.bool.constant true
// CHECK: %[[FALSE:.+]] = index.bool.constant false
// CHECK: %[[V0:.+]] = index.sizeof
// CHECK: return
func.func @constants() {
  %0 = index.constant 42
  %1 = index.constant -7
  %2 = index.bool.constant true
  %3 = index.bool.constant false
  %4 = index.sizeof
  return
}
