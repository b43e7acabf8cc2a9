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
            if (block.Last is { } end and IReturnLike && !Edge(op, verifier, end, "parent", end.Operands, op.Results)) return false;
        return true;
    }

    /// <summary>Checks one way of control.</summary>
    /// <param name="op">The operation around.</param>
    /// <param name="verifier">Takes the error.</param>
    /// <param name="point">Where control comes from: the operation itself or a terminator inside of it.</param>
    /// <param name="to">Where it goes: <c>parent</c> or <c>Region #0</c>.</param>
    /// <param name="given">The values.</param>
    /// <param name="awaited">The arguments or results that take them, or values of the same types.</param>
    public static bool Edge(Operation op, Verifier verifier, Operation point, string to, OperandRange given, OperandRange awaited) => Matches(op, verifier, point, to, given, awaited);

    /// <inheritdoc cref="Edge(Operation, Verifier, Operation, string, OperandRange, OperandRange)"/>
    public static bool Edge(Operation op, Verifier verifier, Operation point, string to, OperandRange given, BlockArgumentRange awaited) => Matches(op, verifier, point, to, given, awaited);

    /// <inheritdoc cref="Edge(Operation, Verifier, Operation, string, OperandRange, OperandRange)"/>
    public static bool Edge(Operation op, Verifier verifier, Operation point, string to, OperandRange given, ResultRange awaited) => Matches(op, verifier, point, to, given, awaited);

    private static bool Matches<TAwaited>(Operation op, Verifier verifier, Operation point, string to, OperandRange given, TAwaited awaited)
        where TAwaited : struct, IValueRange
    {
        ArgumentNullException.ThrowIfNull(verifier);
        ArgumentNullException.ThrowIfNull(point);
        if (given.Count != awaited.Count)
        {
            verifier.Error(op, $"{EdgeText(op, point, to)}region branch point has {given.Count} operands, but region successor needs {awaited.Count} inputs").Note("region branch point", point.Location);
            return false;
        }
        for (int i = 0; i < given.Count; i++)
        {
            var (from, into) = (given[i].Type, awaited[i].Type);
            if (from.Equals(into)) continue;
            verifier.Error(op, $"{EdgeText(op, point, to)}successor operand type #{i} '{from}' should match successor input type #{i} '{into}'").Note("region branch point", point.Location);
            return false;
        }
        return true;
    }

    private static string EdgeText(Operation op, Operation point, string to) => $"along control flow edge from {(point == op ? "parent" : "Operation " + point.Name)} to {to}: ";
}
