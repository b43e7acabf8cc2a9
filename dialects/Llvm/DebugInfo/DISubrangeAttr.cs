namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The bounds of a dimension.</summary>
[AttrDef("llvm.di_subrange", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record DISubrangeAttr(
    IrAttribute? Count,
    IrAttribute? LowerBound,
    IrAttribute? UpperBound,
    IrAttribute? Stride) : IrAttribute, IDINode;
