using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.MemRef;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

/// <summary>What offsets, sizes and strides of memory may be: of windows from what is known of their operands, else what types say. Needs an <see cref="IntegerRangeAnalysis"/> in the same solver.</summary>
internal sealed class StridedMetadataAnalysis : SparseForwardAnalysis<StridedMetadata>
{
    protected override bool VisitsUnreachedOperands => true;

    protected override StridedMetadata EntryState(Value value) => StridedMetadata.Of(value.Type);

    protected override void VisitOperation(Operation op, ReadOnlySpan<StridedMetadata> operands)
    {
        if (op is SubViewOp view) VisitView(view, operands[0]);
        else SetToEntryState(op.Results.ToArray());
    }

    private void VisitView(SubViewOp view, StridedMetadata source)
    {
        if (RangesOf(view, view.StaticOffsets, view.Offsets) is not { } offsets || RangesOf(view, view.StaticSizes, view.Sizes) is not { } sizes || RangesOf(view, view.StaticStrides, view.Strides) is not { } steps) return;
        if (source.IsUninitialized) return;
        if (source.IsEmpty || source.Strides.Count != offsets.Length || view.KeptDimensions() is not { } kept)
        {
            Join(view.Result, EntryState(view.Result));
            return;
        }
        var offset = source.Offset;
        for (int i = 0; i < offsets.Length; i++) offset = RangeArithmetic.Add(offset, RangeArithmetic.Multiply(offsets[i], source.Strides[i]));
        Join(view.Result, new StridedMetadata(offset, [.. kept.Select(i => sizes[i])], [.. kept.Select(i => RangeArithmetic.Multiply(steps[i], source.Strides[i]))]));
    }

    /// <summary>The ranges of a list of numbers and values; null while nothing is known of a value.</summary>
    private IntegerRange[]? RangesOf(Operation reader, DenseArrayAttr statics, OperandRange values)
    {
        var list = MixedIndices.Of(statics, values);
        var ranges = new IntegerRange[list.Length];
        for (int i = 0; i < list.Length; i++)
        {
            ranges[i] = list[i].IsNumber ? StridedMetadata.RangeOf(list[i].Number) : Read<Lattice<IntegerRange>>(ProgramPoint.At(reader), Anchor.Of(list[i].Value)).Element;
            if (ranges[i].IsUninitialized) return null;
        }
        return ranges;
    }
}
