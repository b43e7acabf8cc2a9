namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A value repeated to fill a larger vector: <c>vector.broadcast %x : f32 to vector&lt;4xf32&gt;</c>.</summary>
[Op("vector.broadcast", Syntax = "$source attr-dict `:` type($source) `to` type($vector)")]
public sealed partial class BroadcastOp : Operation, IPure
{
    [Operand] public partial Value Source { get; set; }
    [Result<AnyVector>("vector")] public partial Value<VectorType> Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(Source.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    private static string? FindMistake(IrType from, VectorType to)
    {
        if (!VectorTypes.HaveSameElement(from, to)) return "failed to verify that source operand and result have same element type";
        if (from is not VectorType source) return from.Equals(to.ElementType) ? null : "source type is not a vector";
        int lead = to.Rank - source.Rank;
        if (lead < 0) return "source rank higher than destination rank";
        for (int i = 0; i < source.Rank; i++)
            if (!Fits(source, i, to, lead + i)) return $"dimension mismatch ({Show(source, i)} vs. {Show(to, lead + i)})";
        return null;
    }

    private static bool Fits(VectorType from, int fromDimension, VectorType to, int toDimension)
    {
        long extent = from.Shape[fromDimension];
        bool isScalable = VectorTypes.IsScalable(from, fromDimension);
        if (extent != 1) return extent == to.Shape[toDimension] && isScalable == VectorTypes.IsScalable(to, toDimension);
        return !isScalable || (to.Shape[toDimension] == 1 && VectorTypes.IsScalable(to, toDimension));
    }

    private static string Show(VectorType type, int dimension) =>
        VectorTypes.IsScalable(type, dimension) ? $"[{type.Shape[dimension]}]" : $"{type.Shape[dimension]}";
}
