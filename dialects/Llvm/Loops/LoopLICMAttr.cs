using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether invariant code leaves a loop.</summary>
[AttrDef("llvm.loop_licm", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record LoopLICMAttr(bool? Disable, bool? VersioningDisable) : AliasedAttribute;
