using Arith = OpenXla.Ir.Dialects.Arith;
using Scf = OpenXla.Ir.Dialects.Scf;
using Tensors = OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>A stable merge sort, bottom up, of tensors of rank 1 that are sorted together.</summary>
/// <param name="builder">Stands where they are sorted.</param>
/// <param name="comparator">Whether the first of two elements must come before the second.</param>
/// <param name="sources">The types of the elements that it takes, with signs.</param>
/// <param name="length">How many elements there are, two or more.</param>
internal sealed class LineSort(OpBuilder builder, ScalarBody comparator, IrType[] sources, long length)
{
    private Scalars Scalars => new(builder);

    /// <summary>
    /// The lines in order, and what became of the other ones. Each round merges runs into those and back again, so that all is where it was:
    /// <c>scf.for rounds iter_args(%width = 1, %lines, %others) { merge(%lines, %width) → %others; merge(%others, 2 * %width) → %lines }</c>
    /// </summary>
    public (Value[] Lines, Value[] Others) Sort(Value[] lines, Value[] others)
    {
        int rounds = 0;
        for (long width = 1; width < length && width > 0; width *= 4) rounds++;
        int count = lines.Length;
        var result = LoopBuilding.For(builder, rounds, [Scalars.Index(1), .. lines, .. others], (_, carried) =>
        {
            var (width, here, there) = (carried[0], carried[1..(count + 1)], carried[(count + 1)..]);
            there = Merge(here, there, width);
            var twice = Add(width, width);
            here = Merge(there, here, twice);
            return [Add(twice, twice), .. here, .. there];
        });
        return (result[1..(count + 1)], result[(count + 1)..]);
    }

    private Value Add(Value left, Value right) => Scalars.Add(left, right);

    private Value Least(Value left, Value right) => Arith.MinSIOp.Create(builder, left, right).FirstResult;

    /// <summary>Merges each pair of neighbouring runs: <c>scf.for %start = 0 to length step 2 * %width { scf.for %k = %start to %end { … } }</c></summary>
    private Value[] Merge(Value[] from, Value[] to, Value width)
    {
        var end = Scalars.Index(length);
        return Scf.ForOp.Create(builder, Scalars.Index(0), end, Add(width, width), to, (start, targets) =>
        {
            var middle = Least(Add(start, width), end);
            var stop = Least(Add(middle, width), end);
            var merged = Scf.ForOp.Create(builder, start, stop, Scalars.Index(1), [start, middle, .. targets], (k, carried) => Step(from, k, middle, stop, carried));
            return merged.Results.ToArray()[2..];
        }).Results.ToArray();
    }

    /// <summary>Puts the next element of one of two runs in its place. Both are compared even where one run is over: that costs less than a branch.</summary>
    private Value[] Step(Value[] from, Value k, Value middle, Value stop, Value[] carried)
    {
        var (left, right) = (carried[0], carried[1]);
        var last = Scalars.Index(length - 1);
        var (atLeft, atRight) = (Least(left, last), Least(right, last));
        var pairs = new Value[2 * from.Length];
        for (int i = 0; i < from.Length; i++)
        {
            pairs[2 * i] = Tensors.ExtractOp.Create(builder, from[i], [atRight]).FirstResult;
            pairs[(2 * i) + 1] = Tensors.ExtractOp.Create(builder, from[i], [atLeft]).FirstResult;
        }
        // Of equal elements the left one comes first.
        var isBefore = comparator.Inline(builder, pairs, sources)[0];
        var isLeftOver = Scalars.Compare(Arith.CmpIPredicate.Sge, left, middle);
        var isRightLeft = Scalars.Compare(Arith.CmpIPredicate.Slt, right, stop);
        var takesRight = Scalars.And(isRightLeft, Scalars.Or(isLeftOver, isBefore));
        var one = Scalars.Index(1);
        var targets = carried[2..];
        for (int i = 0; i < targets.Length; i++)
        {
            var element = Scalars.Select(takesRight, pairs[2 * i], pairs[(2 * i) + 1]);
            targets[i] = Tensors.InsertOp.Create(builder, element, targets[i], [k]).FirstResult;
        }
        return [Scalars.Select(takesRight, left, Add(left, one)), Scalars.Select(takesRight, Add(right, one), right), .. targets];
    }
}
