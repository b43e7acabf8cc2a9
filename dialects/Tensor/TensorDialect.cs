namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>Tensors as values: elements, slices, shapes.</summary>
[Dialect("tensor")]
public sealed partial class TensorDialect : IInliningDialect
{
    public IReadOnlyList<string> DependentDialects => ["affine", "arith", "complex"];

    public bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => true;

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Arith.ConstantOp.IsBuildableWith(value, type)) return Arith.ConstantOp.Create(builder, value);
        return type is ComplexType && value is ArrayAttr { Count: 2 } parts ? Complex.ConstantOp.Create(builder, type, parts) : null;
    }
}
