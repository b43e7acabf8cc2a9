using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether conditions leave a loop.</summary>
[AttrDef("llvm.loop_unswitch", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record LoopUnswitchAttr(bool? PartialDisable) : AliasedAttribute;
