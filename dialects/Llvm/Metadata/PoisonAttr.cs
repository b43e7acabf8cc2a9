namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A value that must not be used, as a constant.</summary>
[AttrDef("llvm.poison", Summary = "")]
public sealed partial record PoisonAttr : IrAttribute;
