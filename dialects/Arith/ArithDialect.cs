namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Arithmetic on integers, floating-point numbers and <c>index</c>, on scalars and element by element.</summary>
[Dialect("arith")]
public sealed partial class ArithDialect : IInliningDialect
{
    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) => ConstantOp.Materialize(builder, value, type);

    public IReadOnlyList<string> DependentDialects => ["ub"];
}
