using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A size or place in one direction of the grid: <c>gpu.thread_id x upper_bound 64</c>.</summary>
[OpBase(Syntax = "$dimension (`upper_bound` $upper_bound^)? attr-dict")]
public abstract partial class IndexOp : Operation, INamesResults, IInferIntegerRange
{
    [Attr] public partial Dimension Dimension { get; set; }
    [Attr<IndexAttr>("upper_bound")] public partial IntegerAttr? UpperBound { get; set; }
    [Result<Index>] public partial Value Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, $"{Info.Name["gpu.".Length..]}_{Dimension.Keyword()}");
    }

    /// <summary>What the result may be.</summary>
    protected abstract IntegerRange Range { get; }

    /// <summary>The bound that the operation states.</summary>
    private protected ulong? Bound => UpperBound is { } bound ? (ulong)bound.Int64 : null;

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, Range);
    }
}
