using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Transforms.LoopInvariantSubsetHoisting;

/// <summary>The parts of a tensor that a loop carries along which the loop reads and replaces, in pairs of the same part.</summary>
internal sealed class MatchingSubsets(WindowComparison windows)
{
    private readonly List<(ISubsetExtraction? Extraction, ISubsetInsertion? Insertion)> _pairs = [];
    private readonly List<ISubset> _all = [];

    /// <summary>Pairs with parts of one type that touch nothing which other operations do.</summary>
    internal IEnumerable<(ISubsetExtraction Extraction, ISubsetInsertion Insertion)> Hoistable()
    {
        foreach (var (extraction, insertion) in _pairs)
        {
            if (extraction is null || insertion is null) continue;
            if (!((Operation)extraction).FirstResult.Type.Equals(((Operation)insertion).GetOperand(insertion.PartIndex).Type)) continue;
            if (_all.TrueForAll(other => other == extraction || other == insertion || (AreDisjoint(other, extraction) && AreDisjoint(other, insertion)))) yield return (extraction, insertion);
        }
    }

    /// <summary>Follows a carried tensor from the argument of the body to the end of the body.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="index">Which of the carried values.</param>
    /// <param name="areHoisted">Whether what is found may be hoisted out of this loop; else it only stands in the way.</param>
    /// <returns>False where there is no single way, or something else than parts of it is read.</returns>
    internal bool Follow(ILoopLike loop, int index, bool areHoisted = true)
    {
        var value = loop.LoopIterArguments[index];
        OpOperand? end;
        while ((end = SingleUseByTerminator(value)) is null)
        {
            Value next = default;
            foreach (var use in value.Uses)
            {
                if (use.Owner is ILoopLike nested)
                {
                    int inner = use.Index - nested.LoopInits.Start;
                    if (inner < 0 || inner >= nested.LoopInits.Count || inner >= nested.LoopIterArguments.Count || inner >= use.Owner.ResultCount) return false;
                    if (!Follow(nested, inner, areHoisted: false)) return false;
                    next = use.Owner.GetResult(inner);
                    continue;
                }
                if (use.Owner is not ISubset subset) return false;
                Insert(subset, areHoisted);
                if (subset is not ISubsetInsertion insertion) continue;
                // As the part it would be read as a whole.
                if (use.Index != insertion.TensorIndex || !next.IsNull || use.Owner.ResultCount == 0) return false;
                next = use.Owner.FirstResult;
            }
            if (next.IsNull) return false;
            value = next;
        }
        // The value must come back in its own place.
        var yields = loop.LoopYields;
        return index < yields.Count && end.Value.Owner == loop.LoopRegions.Last().Entry.Last && end.Value.Index == yields.Start + index;
    }

    private static OpOperand? SingleUseByTerminator(Value value)
    {
        if (!value.HasOneUse) return null;
        foreach (var use in value.Uses)
            if (use.Owner.Info.Is(OperationTraits.Terminator)) return use;
        return null;
    }

    private void Insert(ISubset subset, bool isHoisted)
    {
        _all.Add(subset);
        if (!isHoisted) return;
        for (int i = 0; i < _pairs.Count; i++)
        {
            if (subset is ISubsetExtraction extraction && _pairs[i].Insertion is { } known && AreSame(known, extraction))
            {
                _pairs[i] = (extraction, known);
                return;
            }
            if (subset is ISubsetInsertion insertion && _pairs[i].Extraction is { } read && AreSame(read, insertion))
            {
                _pairs[i] = (read, insertion);
                return;
            }
        }
        _pairs.Add((subset as ISubsetExtraction, subset as ISubsetInsertion));
    }

    private bool AreSame(ISubset left, ISubset right) => left.Window is { } a && right.Window is { } b && windows.AreSame(a, b);

    private bool AreDisjoint(ISubset left, ISubset right) => left.Window is { } a && right.Window is { } b && windows.AreDisjoint(a, b);
}
