using OpenXla.Ir.Affine;
using OpenXla.Ir.Dialects.Affine;

namespace OpenXla.Ir.Passes.RuntimeVerification.Structured;

/// <summary>The results of an affine map for some indices: numbers where these are numbers, else values.</summary>
internal static class MapApplication
{
    internal static MixedIndex[] Apply(OpBuilder builder, AffineMap map, ReadOnlySpan<MixedIndex> indices)
    {
        var dims = new AffineExpr[indices.Length];
        var values = new List<Value>();
        var results = new MixedIndex[map.Results.Length];
        for (int r = 0; r < results.Length; r++)
        {
            values.Clear();
            for (int i = 0; i < dims.Length; i++)
            {
                if (indices[i].Known is { } number) dims[i] = AffineExpr.Constant(number);
                else if (!map.Results[r].UsesDim(i)) dims[i] = AffineExpr.Constant(0);
                else
                {
                    int known = values.IndexOf(indices[i].Value);
                    if (known < 0) values.Add(indices[i].Value);
                    dims[i] = AffineExpr.Symbol(known < 0 ? values.Count - 1 : known);
                }
            }
            results[r] = map.Results[r].ReplaceDims(dims) switch
            {
                AffineConstantExpr constant => constant.Value,
                AffineSymbolExpr symbol => values[symbol.Position],
                var expr => ApplyOp.Create(builder, [.. values], new AffineMapAttr(new AffineMap(0, values.Count, expr))).Result,
            };
        }
        return results;
    }
}
