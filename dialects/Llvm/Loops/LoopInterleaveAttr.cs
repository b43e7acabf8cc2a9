using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How many iterations run side by side.</summary>
[AttrDef("llvm.loop_interleave", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record LoopInterleaveAttr(IntegerAttr Count) : AliasedAttribute;
