namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The bounds of a dimension that are computed.</summary>
[AttrDef("llvm.di_generic_subrange", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record DIGenericSubrangeAttr(
    IrAttribute? Count,
    IrAttribute LowerBound,
    IrAttribute? UpperBound,
    IrAttribute Stride) : IrAttribute, IDINode;
