namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Computations on tensors or memory, as loops over elements with affine access.</summary>
[Dialect("linalg")]
public sealed partial class LinalgDialect : IInliningDialect
{
    public IReadOnlyList<string> DependentDialects => ["arith", "memref", "tensor"];

    public bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => true;

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) => Arith.ConstantOp.Create(builder, value);
}
