!alias = (i32) -> f32
// -----
!alias = type i32
