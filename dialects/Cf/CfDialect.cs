namespace OpenXla.Ir.Dialects.Cf;

/// <summary>Unstructured control flow: branches between the blocks of a region.</summary>
[Dialect("cf")]
public sealed partial class CfDialect : IInliningDialect
{
    public IReadOnlyList<string> DependentDialects => ["arith"];

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) => Arith.ConstantOp.Materialize(builder, value, type);
}
