namespace OpenXla.Ir.Dialects.Complex;

/// <summary>Complex numbers: made of their parts, and taken apart again.</summary>
[Dialect("complex")]
public sealed partial class ComplexDialect : IInliningDialect
{
    public IReadOnlyList<string> DependentDialects => ["arith"];

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) =>
        value is ArrayAttr parts && ConstantOp.IsBuildableWith(parts, type) ? ConstantOp.Create(builder, type, parts) : Arith.ConstantOp.Materialize(builder, value, type);

    partial void RegisterMore(DialectBuilder builder) => builder.Attribute<NumberAttr>();
}
