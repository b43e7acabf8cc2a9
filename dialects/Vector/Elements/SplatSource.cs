namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Looks through broadcasts.</summary>
internal static class SplatSource
{
    /// <summary>The scalar that all elements of a vector are; null where none is known.</summary>
    internal static Value ScalarOf(Value vector) =>
        vector.DefiningOp is BroadcastOp { Source: { Type: not VectorType } scalar } ? scalar : default;

    /// <summary>
    /// What a value repeats: the operand of a broadcast, or of a shape cast that only puts ones in front. Null where it repeats nothing.
    /// </summary>
    internal static Value RepeatedBy(Value vector)
    {
        if (vector.DefiningOp is BroadcastOp broadcast) return broadcast.Source;
        if (vector.DefiningOp is not ShapeCastOp cast) return default;
        var (from, to) = (cast.Source.Type.Shape, cast.Result.Type.Shape);
        return to.Rank >= from.Rank && to.Span[(to.Rank - from.Rank)..].SequenceEqual(from.Span) ? cast.Source : default;
    }
}
