using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Loops, accesses and conditions whose bounds and subscripts are affine.</summary>
[Dialect("affine")]
public sealed partial class AffineDialect : IDialect
{
    public IReadOnlyList<string> DependentDialects => ["arith", "ub"];

    public bool IsLegalToInline(Operation op) => true;

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type)
    {
        if (value is PoisonAttr poison) return PoisonOp.Create(builder, type, poison);
        return ConstantOp.IsBuildableWith(value, type) ? ConstantOp.Create(builder, value) : null;
    }
}
