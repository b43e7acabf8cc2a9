namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The size of a product: <c>#nvvm.shape&lt;m = 16, n = 8, k = 8></c>, an m x k matrix times a k x n one.</summary>
[AttrDef("nvvm.shape", Syntax = "`<` struct(params) `>`", Summary = "Attribute for MMA operation shape.")]
public sealed partial record MMAShapeAttr(int M, int N, int K) : IrAttribute;
