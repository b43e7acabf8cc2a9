using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The factor by which scalable extents are multiplied.</summary>
[Op("vector.vscale", Syntax = "attr-dict")]
public sealed partial class VectorScaleOp : Operation, IPure, INamesResults
{
    [Result<Index>("res")] public partial Value Result { get; }

    /// <summary>What a value multiplies the scale with; null where it is no such product.</summary>
    internal static long? MultiplierOf(Value value) => value.DefiningOp switch
    {
        VectorScaleOp => 1,
        MulIOp { Lhs.DefiningOp: VectorScaleOp } product => (OperationFolding.ConstantOf(product.Rhs) as IntegerAttr)?.Int64,
        MulIOp { Rhs.DefiningOp: VectorScaleOp } product => (OperationFolding.ConstantOf(product.Lhs) as IntegerAttr)?.Int64,
        _ => null,
    };

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "vscale");
    }
}
