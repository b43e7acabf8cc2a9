using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Vectors of any rank: transfers, contractions, masks.</summary>
[Dialect("vector")]
public sealed partial class VectorDialect : IInliningDialect
{
    public IReadOnlyList<string> DependentDialects => ["arith", "memref", "tensor", "ub"];

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type)
    {
        if (value is PoisonAttr poison) return PoisonOp.Create(builder, type, poison);
        return ConstantOp.IsBuildableWith(value, type) ? ConstantOp.Create(builder, value) : null;
    }
}
