using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Between what vscale lies: <c>#llvm.vscale_range&lt;minRange = 1 : i32, maxRange = 16 : i32></c>.</summary>
[AttrDef("llvm.vscale_range", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record VScaleRangeAttr(IntegerAttr MinRange, IntegerAttr MaxRange) : IrAttribute;
