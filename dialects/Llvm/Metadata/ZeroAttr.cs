namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Zero, as a constant of any type.</summary>
[AttrDef("llvm.zero", Summary = "")]
public sealed partial record ZeroAttr : IrAttribute;
