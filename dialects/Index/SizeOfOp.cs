using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>How many bits an index has.</summary>
[Op("index.sizeof", Syntax = "attr-dict")]
public sealed partial class SizeOfOp : Operation, IPure, IInferIntegerRange
{
    [Result<IndexValue>] public partial Value Result { get; }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, IntegerRange.Unsigned(IndexRanges.Least, IndexRanges.Most, IndexRanges.Most));
    }
}
