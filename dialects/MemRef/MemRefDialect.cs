namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Memory with a shape: allocation, access, views.</summary>
[Dialect("memref")]
public sealed partial class MemRefDialect : IInliningDialect
{
    public IReadOnlyList<string> DependentDialects => ["arith"];

    public bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => true;

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) =>
        Arith.ConstantOp.IsBuildableWith(value, type) ? Arith.ConstantOp.Create(builder, value) : null;
}
