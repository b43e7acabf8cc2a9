namespace OpenXla.Ir.Passes.RuntimeVerification;

/// <summary>What casts of memory and of tensors have to have in common.</summary>
internal static class CastChecks
{
    internal static void Rank(CheckBuilder check, Value source, ShapedType target)
    {
        if (source.Type is ShapedType { HasRank: true }) return;
        var rank = check.Rank(source);
        check.AssertEqual(rank, check.Index(target.Rank), "rank mismatch");
    }

    /// <summary>Sizes that become known are what the type says.</summary>
    internal static void Sizes(CheckBuilder check, Value source, ShapedType target)
    {
        var from = (ShapedType)source.Type;
        for (int i = 0; i < target.Rank; i++)
        {
            if ((from.HasRank && !from.Shape.IsDynamic(i)) || target.Shape.IsDynamic(i)) continue;
            var size = check.Dim(source, i);
            check.AssertEqual(size, check.Index(target.Shape[i]), $"size mismatch of dim {i}");
        }
    }
}
