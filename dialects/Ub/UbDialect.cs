namespace OpenXla.Ir.Dialects.Ub;

/// <summary>Undefined behavior: poison and unreachable code.</summary>
[Dialect("ub")]
public sealed partial class UbDialect : IInliningDialect
{
    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) => value is PoisonAttr poison ? PoisonOp.Create(builder, type, poison) : null;
}
