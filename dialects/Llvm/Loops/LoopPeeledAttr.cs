using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How many iterations were taken out of a loop.</summary>
[AttrDef("llvm.loop_peeled", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record LoopPeeledAttr(IntegerAttr? Count) : AliasedAttribute;
