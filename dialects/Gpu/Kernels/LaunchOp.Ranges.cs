using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>What the sizes of the grid say of them inside, and of the places in it.</summary>
public sealed partial class LaunchOp : IInferIntegerRange
{
    bool IInferIntegerRange.InfersFromUnknown => true;

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        for (int i = 0; i < 6; i++)
        {
            var given = operands[AsyncDependencies.Count + i];
            if (given.IsUninitialized) continue;
            var size = given.Intersection(ThreadRanges.Between(1, ThreadRanges.MostInGrid));
            set(Body.Entry.GetArgument(6 + i), size);
            set(Body.Entry.GetArgument(i), ThreadRanges.Below((ulong)size.UnsignedMax));
        }
    }
}
