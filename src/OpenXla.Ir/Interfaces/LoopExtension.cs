using OpenXla.Ir.Builtin;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Interfaces;

/// <summary>Loops that carry one value more than before.</summary>
public static class LoopExtension
{
    /// <summary>
    /// <c>for { use(%init); yield } ⇒ for iter_args(%a = %init) { use(%a); yield %next }</c>, for a loop whose initial values are its last
    /// operands, and whose body receives them as its last arguments.
    /// </summary>
    /// <param name="loop">The loop, which is replaced by the one returned.</param>
    /// <param name="body">Its body, of one block.</param>
    /// <param name="init">What the new value starts with. Inside of the loop, the carried value is read in its place.</param>
    /// <param name="next">What it becomes in each iteration.</param>
    /// <param name="rewriter">Is told what changes.</param>
    public static Operation CarryOneMore(Operation loop, Region body, Value init, Value next, PatternRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(rewriter);
        using var guard = rewriter.Guard();
        rewriter.SetInsertionPoint(loop);
        rewriter.Location = loop.Location;
        var terminator = body.Entry.Last!;
        rewriter.Modify(terminator, () => terminator.SetOperands([.. terminator.Operands.ToArray(), next]));
        var state = rewriter.NewState(loop.Name).AddOperands([.. loop.Operands.ToArray(), init]).AddResultTypes([.. loop.Results.Types(), init.Type]);
        foreach (var attribute in loop.AllAttributes.Entries) state.AddAttribute(attribute.Name, attribute.Name == "operandSegmentSizes" ? WithOneMore((DenseArrayAttr)attribute.Value) : attribute.Value);
        state.RegionCount = 1;
        var extended = rewriter.Insert(state);
        rewriter.InlineRegion(body, extended.GetRegion(0));
        var carried = extended.GetRegion(0).Entry.AddArgument(init.Type, init.Location);
        rewriter.ReplaceUsesIf(init, carried, use => use.Owner != extended && extended.Encloses(use.Owner));
        rewriter.Replace(loop, extended.Results.ToArray()[..loop.ResultCount]);
        return extended;
    }

    private static DenseArrayAttr WithOneMore(DenseArrayAttr segments)
    {
        var sizes = segments.ToInt64Array().Select(static size => (int)size).ToArray();
        sizes[^1]++;
        return DenseArrayAttr.I32(sizes);
    }
}
