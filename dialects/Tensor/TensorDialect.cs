namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>Tensors as values: elements, slices, shapes.</summary>
[Dialect("tensor")]
public sealed partial class TensorDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) => Arith.ConstantOp.Create(builder, value);
}
