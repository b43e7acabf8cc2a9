namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A mask that is set up to a given number in each dimension: <c>vector.create_mask %n, %m : vector&lt;4x4xi1&gt;</c>.</summary>
[Op("vector.create_mask", Syntax = "$operands attr-dict `:` type(results)")]
public sealed partial class CreateMaskOp : Operation, IPure
{
    [Operand<Index>("operands")] public partial OperandRange Bounds { get; }
    [Result<VectorOf<I1>>] public partial Value<VectorType> Result { get; }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CreateMaskOp>(CreateConstantMask);
    }

    /// <summary><c>create_mask %c3, %c2 ⇒ constant_mask [3, 2]</c>; a scalable dimension must be all or nothing</summary>
    private static bool CreateConstantMask(CreateMaskOp op, PatternRewriter rewriter)
    {
        var type = op.Result.Type;
        var sizes = new long[op.Bounds.Count];
        for (int i = 0; i < sizes.Length; i++)
        {
            long extent = type.Rank == 0 ? 1 : type.Shape[i];
            if (OperationFolding.ConstantOf(op.Bounds[i]) is IntegerAttr { Int64: var size })
            {
                if (VectorTypes.IsScalable(type, i) && size > 0) return rewriter.NoMatch(op, $"the bound of a scalable dimension is no multiple of vscale");
                sizes[i] = Math.Clamp(size, 0, extent);
            }
            else if (VectorScaleOp.MultiplierOf(op.Bounds[i]) is { } multiplier && multiplier >= extent)
            {
                sizes[i] = extent;
            }
            else
            {
                return rewriter.NoMatch(op, $"bound {i} is no constant");
            }
        }
        if (sizes.Contains(0)) Array.Clear(sizes);
        return rewriter.Replace(op, ConstantMaskOp.Create(rewriter, type, [.. sizes]));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int rank = Result.Type.Rank;
        if (rank == 0 && Bounds.Count != 1) verifier.Error(this, "must specify exactly one operand for 0-D create_mask");
        else if (rank > 0 && Bounds.Count != rank) verifier.Error(this, "must specify an operand for each result vector dimension");
    }
}
