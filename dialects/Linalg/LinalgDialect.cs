namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Computations on tensors or memory, as loops over elements with affine access.</summary>
[Dialect("linalg")]
public sealed partial class LinalgDialect : IDialect
{
    public IReadOnlyList<string> DependentDialects => ["arith", "memref", "tensor"];

    public bool IsLegalToInline(Operation op) => true;

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) => Arith.ConstantOp.Create(builder, value);
}
