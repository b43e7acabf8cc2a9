using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Loops, accesses and conditions whose bounds and subscripts are affine.</summary>
[Dialect("affine")]
public sealed partial class AffineDialect : IInliningDialect
{
    public IReadOnlyList<string> DependentDialects => ["arith", "ub"];

    public bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => Inlining.IsLegalInto(target, body, arguments);

    public bool IsLegalToInline(Operation op, Region target, bool isCopied, IrMapping arguments)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Owner is ForOp or ParallelOp or IfOp || target.Owner.Info.Is(OperationTraits.AffineScope);
    }

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type)
    {
        if (value is PoisonAttr poison) return PoisonOp.Create(builder, type, poison);
        return ConstantOp.IsBuildableWith(value, type) ? ConstantOp.Create(builder, value) : null;
    }
}
