namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Memory with a shape: allocation, access, views.</summary>
[Dialect("memref")]
public sealed partial class MemRefDialect : IDialect
{
    public IReadOnlyList<string> DependentDialects => ["arith"];

    public bool IsLegalToInline(Operation op) => true;

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) =>
        Arith.ConstantOp.IsBuildableWith(value, type) ? Arith.ConstantOp.Create(builder, value) : null;
}
