using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A number about the thread's subgroup, with a bound that is known: <c>gpu.subgroup_size upper_bound 64 : index</c>.</summary>
[OpBase(Syntax = "(`upper_bound` $upper_bound^)? attr-dict `:` type($result)")]
public abstract partial class BoundedOp : Operation, IInferIntegerRange
{
    [Attr<IndexAttr>("upper_bound")] public partial IntegerAttr? UpperBound { get; set; }
    [Result<Index>] public partial Value Result { get; }

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
