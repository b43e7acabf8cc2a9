namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Any value, as a constant.</summary>
[AttrDef("llvm.undef", Summary = "")]
public sealed partial record UndefAttr : IrAttribute;
