using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>Sums of offsets, sizes and margins.</summary>
public static class IndexSum
{
    /// <summary>The sum of numbers and values: a number, a value, or the result of <c>affine.apply</c>.</summary>
    public static MixedIndex Of(OpBuilder builder, params ReadOnlySpan<MixedIndex> terms)
    {
        ArgumentNullException.ThrowIfNull(builder);
        long known = 0;
        var values = new List<Value>();
        foreach (var term in terms)
        {
            if (term.Known is { } number) known = unchecked(known + number);
            else values.Add(term.Value);
        }
        if (values.Count == 0) return known;
        if (values.Count == 1 && known == 0) return values[0];
        var sum = AffineExpr.Dim(0);
        for (int i = 1; i < values.Count; i++) sum += AffineExpr.Dim(i);
        var map = new AffineMap(values.Count, 0, sum + known);
        return (Value)Affine.ApplyOp.Create(builder, values.ToArray(), new AffineMapAttr(map)).Result;
    }
}
