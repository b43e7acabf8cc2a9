namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The same bits as elements of another width: <c>vector.bitcast %v : vector&lt;4xf32&gt; to vector&lt;8xi16&gt;</c>.</summary>
[Op("vector.bitcast", Syntax = "$source attr-dict `:` type($source) `to` type($result)")]
public sealed partial class BitCastOp : Operation, IPure, IFoldable
{
    [Operand<AnyVector>] public partial Value<VectorType> Source { get; set; }
    [Result<AnyVector>] public partial Value<VectorType> Result { get; }

    /// <summary><c>bitcast %v : T to T ⇒ %v</c>, <c>bitcast(bitcast %v) ⇒ bitcast %v</c>, <c>bitcast dense&lt;1&gt; : 4xi8 to 2xi16 ⇒ dense&lt;257&gt;</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Source.Type.Equals(Result.Type)) return Source.Untyped;
        if (Source.DefiningOp is BitCastOp inner)
        {
            if (inner.Source.Type.Equals(Result.Type)) return inner.Source.Untyped;
            Source = inner.Source;
            return FoldResult.InPlace;
        }
        return operands[0] is DenseElementsAttr { IsSplat: true } splat ? Widened(splat) : FoldResult.None;
    }

    /// <summary>One element repeated to fill a wider one; upstream does so from integers to integers and from f16 to f32.</summary>
    private DenseElementsAttr? Widened(DenseElementsAttr splat)
    {
        var (from, to) = (Source.Type.ElementType, Result.Type.ElementType);
        if (from.Equals(FloatType.F16) && to.Equals(FloatType.F32)) return new DenseElementsAttr(Result.Type, (byte[])[.. splat.Data, .. splat.Data]);
        if (from is not IntegerType source || to is not IntegerType target || target.Width <= source.Width || target.Width % source.Width != 0) return null;
        var bits = ((IntegerAttr)splat.SplatValue).Value & ((System.Numerics.BigInteger.One << source.Width) - 1);
        var wide = System.Numerics.BigInteger.Zero;
        for (int at = 0; at < target.Width; at += source.Width) wide |= bits << at;
        return DenseElementsAttr.Splat(Result.Type, new IntegerAttr(wide, target));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(Source.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    private static string? FindMistake(VectorType source, VectorType result)
    {
        if (source.Rank != result.Rank) return "failed to verify that all of {source, result} have same rank";
        for (int i = 0; i < source.Rank - 1; i++)
            if (source.Shape[i] != result.Shape[i]) return $"dimension size mismatch at: {i}";
        if (VectorTypes.MinorBits(source) is not { } from || VectorTypes.MinorBits(result) is not { } to || from == to) return null;
        return source.Rank == 0
            ? "source/result bitwidth of the 0-D vector element types must be equal"
            : "source/result bitwidth of the minor 1-D vectors must be equal";
    }
}
