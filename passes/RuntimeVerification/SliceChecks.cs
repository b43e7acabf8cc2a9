using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.RuntimeVerification;

/// <summary>A slice lies within what it is a slice of, along one dimension.</summary>
internal static class SliceChecks
{
    internal static void Dimension(CheckBuilder check, int dimension, Value offset, Value size, Value stride, Value extent, Value zero, Value one, string what)
    {
        // An empty slice may begin at the end.
        var isEmpty = check.Compare(CmpIPredicate.Eq, size, zero);
        var begins = check.Select(isEmpty, () => check.And(check.Compare(CmpIPredicate.Sge, offset, zero), check.Compare(CmpIPredicate.Sle, offset, extent)), () => check.IsBetween(offset, zero, extent));
        check.Assert(begins, $"offset {dimension} is out-of-bounds");
        var hasElements = check.Compare(CmpIPredicate.Sgt, size, zero);
        var ends = check.Select(hasElements, () => check.IsBetween(LastOf(check, offset, size, stride, one), zero, extent), check.True);
        check.Assert(ends, $"{what} runs out-of-bounds along dimension {dimension}");
    }

    private static Value LastOf(CheckBuilder check, Value offset, Value size, Value stride, Value one)
    {
        Value steps = SubIOp.Create(check.Builder, size, one).Result;
        Value distance = MulIOp.Create(check.Builder, steps, stride).Result;
        return AddIOp.Create(check.Builder, offset, distance).Result;
    }
}
