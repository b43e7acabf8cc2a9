using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Which blocks of adjoining elements a copy consists of.</summary>
/// <param name="StaticElements">Elements of a block, not counting its dynamic dimensions.</param>
/// <param name="DynamicDimensions">Dimensions inside a block whose sizes are known at run time only.</param>
/// <param name="Blocks">Where each block begins in source and target, in elements.</param>
internal sealed record CopyPlan(long StaticElements, IReadOnlyList<int> DynamicDimensions, IReadOnlyList<(long Source, long Target)> Blocks)
{
    /// <summary>More calls than this are no gain over a loop.</summary>
    private const long MaxBlocks = 1024;

    /// <summary>Null where there are too many blocks, or an unknown number.</summary>
    internal static CopyPlan? Of(MemRefType from, MemRefType to)
    {
        if (from.Layout is null && to.Layout is null) return Whole(from);
        var (sourceStrides, _) = StridedLayout.Of(from)!.Value;
        var (targetStrides, _) = StridedLayout.Of(to)!.Value;
        if (!from.HasStaticShape || sourceStrides.Contains(Shape.Dynamic) || targetStrides.Contains(Shape.Dynamic)) return null;
        if (from.ElementCount == 0) return new CopyPlan(0, [], []);
        int inner = from.Rank;
        long elements = 1;
        while (inner > 0 && (from.Shape[inner - 1] == 1 || (sourceStrides[inner - 1] == elements && targetStrides[inner - 1] == elements))) elements *= from.Shape[--inner];
        if (from.ElementCount / elements > MaxBlocks) return null;
        var blocks = new List<(long Source, long Target)> { (0, 0) };
        for (int i = 0; i < inner; i++)
        {
            var next = new List<(long Source, long Target)>();
            foreach (var (source, target) in blocks)
                for (long k = 0; k < from.Shape[i]; k++) next.Add((source + (k * sourceStrides[i]), target + (k * targetStrides[i])));
            blocks = next;
        }
        return new CopyPlan(elements, [], blocks);
    }

    private static CopyPlan Whole(MemRefType type)
    {
        long elements = 1;
        var dynamics = new List<int>();
        for (int i = 0; i < type.Rank; i++)
            if (type.Shape.IsDynamic(i)) dynamics.Add(i);
            else elements *= type.Shape[i];
        return new CopyPlan(elements, dynamics, [(0, 0)]);
    }
}
