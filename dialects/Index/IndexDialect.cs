namespace OpenXla.Ir.Dialects.Index;

/// <summary>Arithmetic on <c>index</c>, of a width that the target decides.</summary>
[Dialect("index")]
public sealed partial class IndexDialect : IInliningDialect
{
    /// <summary>A truth or an index; integers of other types have no constant here.</summary>
    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) => value switch
    {
        IntegerAttr { Type: IntegerType { Width: 1, IsSignless: true } } truth when type.Equals(IntegerType.I1) => BoolConstantOp.Create(builder, truth),
        IntegerAttr { Type: IndexType } index when type is IndexType => ConstantOp.Create(builder, index),
        _ => null,
    };
}
