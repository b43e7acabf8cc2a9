using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Rewriting;

/// <summary>Keeps the constants of each isolated region unique and at the start of its entry block.</summary>
public sealed class ConstantScope(PatternRewriter rewriter)
{
    private readonly Dictionary<(Region Region, IrAttribute Value, IrType Type, string Dialect), Operation> _known = [];
    private readonly HashSet<Operation> _owned = [];

    /// <summary>Takes a constant op in; false where an equal one was there already and has replaced it.</summary>
    public bool Insert(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        var block = op.Block!;
        if (_owned.Contains(op))
        {
            if (block.First != op && !IsOwned(op.Previous)) op.MoveBefore(block.First!);
            return true;
        }
        var region = InsertionRegion(block);
        if (region is null) return true;
        var key = (region, ((IConstantLike)op).ConstantValue, op.GetResult(0).Type, op.Info.DialectName);
        if (_known.TryGetValue(key, out var known) && !known.IsErased)
        {
            known.Location = Location.Fuse(op.Context, known.Location, op.Location);
            rewriter.Replace(op, known);
            return false;
        }
        var home = region.Entry;
        if (block != home || (home.First != op && !IsOwned(op.Previous))) op.MoveBefore(home.First!);
        _known[key] = op;
        _owned.Add(op);
        return true;
    }

    /// <summary>A constant that the operations of a block can read: a known one, or a new one at the start of the region that isolates the block.</summary>
    /// <returns>The value; null where the dialect has no operation for it.</returns>
    public Value? GetOrCreate(Block block, IDialect dialect, IrAttribute value, IrType type)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        var region = InsertionRegion(block) ?? block.Parent!;
        var key = (region, value, type, dialect.Name);
        if (_known.TryGetValue(key, out var known) && !known.IsErased) return known.GetResult(0);
        using var guard = rewriter.Guard();
        rewriter.SetInsertionPointToStart(region.Entry);
        if (dialect.MaterializeConstant(rewriter, value, type) is not { } constant) return null;
        var made = (region, value, type, constant.Info.DialectName);
        if (made != key && _known.TryGetValue(made, out known) && !known.IsErased)
        {
            constant.Erase();
            return (_known[key] = known).GetResult(0);
        }
        _known[key] = _known[made] = constant;
        _owned.Add(constant);
        return constant.GetResult(0);
    }

    private bool IsOwned(Operation? op) => op is not null && _owned.Contains(op);

    /// <summary>The region around that constants may rise to.</summary>
    private static Region? InsertionRegion(Block block)
    {
        for (var region = block.Parent; region is not null; region = region.Owner.ParentRegion)
        {
            var owner = region.Owner;
            if (!owner.Info.IsRegistered || owner.Info.Is(OperationTraits.IsolatedFromAbove) || owner.Block is null) return region;
        }
        return null;
    }
}
