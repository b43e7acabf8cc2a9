namespace OpenXla.Ir.Dialects.Math;

/// <summary>Mathematical functions of integers and floating-point numbers, element by element.</summary>
[Dialect("math")]
public sealed partial class MathDialect : IInliningDialect
{
    public IReadOnlyList<string> DependentDialects => ["arith"];

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) => ConstantOp.Materialize(builder, value, type);
}
