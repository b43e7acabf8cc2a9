using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Verification;

/// <summary>Checks that values which control carries along between an operation and its regions are of the types that await them.</summary>
public static class RegionFlow
{
    /// <summary>Checks what terminators of a region hand back to its operation.</summary>
    public static bool ToParent(Operation op, Verifier verifier, Region region)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(region);
        for (var block = region.FirstBlock; block is not null; block = block.Next)
            if (block.Last is { } end and IReturnLike && !Edge(op, verifier, "Operation " + end.Name, "parent", end.Operands.Types(), op.Results.Types())) return false;
        return true;
    }

    /// <summary>Checks one way of control.</summary>
    /// <param name="op">The operation around.</param>
    /// <param name="verifier">Takes the error.</param>
    /// <param name="from">Where control comes from: <c>parent</c> or <c>Operation scf.yield</c>.</param>
    /// <param name="to">Where it goes: <c>parent</c> or <c>Region #0</c>.</param>
    /// <param name="given">The types of the values.</param>
    /// <param name="awaited">The types of the arguments or results that take them.</param>
    public static bool Edge(Operation op, Verifier verifier, string from, string to, ReadOnlySpan<IrType> given, ReadOnlySpan<IrType> awaited)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var edge = $"along control flow edge from {from} to {to}: ";
        if (given.Length != awaited.Length)
        {
            verifier.Error(op, $"{edge}region branch point has {given.Length} operands, but region successor needs {awaited.Length} inputs");
            return false;
        }
        for (int i = 0; i < given.Length; i++)
        {
            if (given[i].Equals(awaited[i])) continue;
            verifier.Error(op, $"{edge}successor operand type #{i} '{given[i]}' should match successor input type #{i} '{awaited[i]}'");
            return false;
        }
        return true;
    }
}
