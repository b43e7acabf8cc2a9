namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What code is made for: <c>#llvm.target&lt;triple = "x86_64", chip = "skylake", features = &lt;["+avx2"]>></c>.</summary>
[AttrDef("llvm.target", Syntax = "`<` struct($triple, $chip, $features) `>`", Summary = "")]
public sealed partial record TargetAttr(string Triple, string Chip, TargetFeaturesAttr? Features) : IrAttribute;
