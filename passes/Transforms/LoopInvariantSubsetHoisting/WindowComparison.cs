using System.Numerics;
using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Transforms.LoopInvariantSubsetHoisting;

/// <summary>Which parts of a tensor are the same and which have nothing in common, as far as is known of offsets and sizes.</summary>
internal sealed class WindowComparison
{
    private readonly DataFlowSolver _solver = new();

    internal WindowComparison(Operation top)
    {
        _solver.Load(new DeadCodeAnalysis());
        _solver.Load(new ConstantPropagation());
        _solver.Load(new IntegerRangeAnalysis());
        _solver.Run(top);
    }

    internal bool AreSame(SubsetWindow left, SubsetWindow right)
    {
        if (left.Offsets.Count != right.Offsets.Count) return false;
        for (int i = 0; i < left.Offsets.Count; i++)
            if (!AreSame(left.Offsets[i], right.Offsets[i]) || !AreSame(left.Sizes[i], right.Sizes[i]) || !AreSame(left.Strides[i], right.Strides[i])) return false;
        return true;
    }

    /// <summary>True where in some dimension one ends before the other begins.</summary>
    internal bool AreDisjoint(SubsetWindow left, SubsetWindow right)
    {
        if (left.Offsets.Count != right.Offsets.Count) return false;
        for (int i = 0; i < left.Offsets.Count; i++)
            if (EndsBefore(left, right, i) || EndsBefore(right, left, i)) return true;
        return false;
    }

    private bool AreSame(MixedIndex left, MixedIndex right) => left == right || (ConstantOf(left) is { } a && ConstantOf(right) is { } b && a == b);

    /// <summary>Whether offset + size × stride of one is at most the offset of the other.</summary>
    private bool EndsBefore(SubsetWindow first, SubsetWindow second, int dimension)
    {
        var terms = new Dictionary<Value, BigInteger>();
        var constant = BigInteger.Zero;
        Add(first.Offsets[dimension], 1, terms, ref constant);
        Add(second.Offsets[dimension], -1, terms, ref constant);
        if (ConstantOf(first.Strides[dimension]) is { } stride) Add(first.Sizes[dimension], stride, terms, ref constant);
        else if (ConstantOf(first.Sizes[dimension]) is { } size) Add(first.Strides[dimension], size, terms, ref constant);
        else return false;
        foreach (var (value, factor) in terms)
        {
            if (factor.IsZero) continue;
            var range = IntegerRangeAnalysis.RangeOf(_solver, value);
            if (range.IsUninitialized) return false;
            constant += factor * (factor.Sign > 0 ? range.SignedMax : range.SignedMin);
        }
        return constant.Sign <= 0;
    }

    private void Add(MixedIndex index, BigInteger factor, Dictionary<Value, BigInteger> terms, ref BigInteger constant)
    {
        if (ConstantOf(index) is { } number) constant += factor * number;
        else terms[index.Value] = terms.GetValueOrDefault(index.Value) + factor;
    }

    private BigInteger? ConstantOf(MixedIndex index)
    {
        if (index.Known is { } known) return known;
        var range = IntegerRangeAnalysis.RangeOf(_solver, index.Value);
        return range.Constant is null ? null : range.SignedMin;
    }
}
